package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.followup.ActionState;
import org.polyphony.platform.followup.ActionView;
import org.polyphony.platform.followup.Answering;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering, and ending it, by a mailed link. Opening the link changes nothing. */
@Controller
@RequestMapping("/follow-up/{token}")
class AnswerController {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Answering answering;
  private final Catalogue catalogue;

  AnswerController(Answering answering, Catalogue catalogue) {
    this.answering = answering;
    this.catalogue = catalogue;
  }

  @GetMapping
  String open(
      @PathVariable String token, @RequestParam(defaultValue = "") String done, Model model) {
    var asked = answering.open(token);
    var stated = asked.stated();
    Form form = stated == null ? Form.blank() : StatementForms.filled(stated);
    Boolean changed = asked.changed();
    form.put("changed", changed == null ? null : changed ? YES : NO);
    asked.actions().forEach(it -> form.put("action." + it.id(), it.state()));
    return page(token, asked, form, !done.isEmpty(), model);
  }

  @PostMapping
  String keep(@PathVariable String token, Form form, Model model) {
    var asked = answering.open(token);
    return form.submit(
        () -> {
          String changed = form.required("changed", 3);
          if (!changed.isEmpty() && !changed.equals(YES) && !changed.equals(NO)) {
            form.reject("changed", "ui.form.choice", "value", changed);
          }
          var stated = changed.equals(YES) ? StatementForms.read(form, Reader.language()) : null;
          var told = actions(form, asked);
          form.check();
          answering.answer(token, stated, told);
          return "redirect:/follow-up/" + token + "?done=1&lang=" + Reader.language().code();
        },
        () -> page(token, asked, form, false, model));
  }

  @GetMapping("/stop")
  String askStop(@PathVariable String token, Model model) {
    return stopPage(token, model);
  }

  @PostMapping("/{act:stop|resume}")
  String stop(@PathVariable String token, @PathVariable String act) {
    answering.stop(token, act.equals("stop"));
    return "redirect:/follow-up/" + token + "/stop?lang=" + Reader.language().code();
  }

  private static Map<Long, ActionState> actions(Form form, Answering.Page asked) {
    var told = new HashMap<Long, ActionState>();
    for (ActionView each : asked.actions()) {
      ActionState state = form.choice("action." + each.id(), ActionState.class);
      if (state != null) {
        told.put(each.id(), state);
      }
    }
    return told;
  }

  private String stopPage(String token, Model model) {
    model.addAttribute("page", new StopPage(token, answering.open(token).stopped()));
    return "followup/stop";
  }

  private String page(String token, Answering.Page asked, Form form, boolean done, Model model) {
    var changed =
        List.of(
            new Choice(YES, text("followup.changed.yes")),
            new Choice(NO, text("followup.changed.no")));
    model.addAttribute(
        "page",
        new AnswerPage(
            token, asked, form, done, changed, Words.outcomes(catalogue), Words.states()));
    return "followup/answer";
  }
}
