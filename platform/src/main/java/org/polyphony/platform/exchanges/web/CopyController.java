package org.polyphony.platform.exchanges.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Plans an exchange after the pattern of another: all that is planned is taken over, with the
 * states of its translations; who took part, what was counted and what came of it is not.
 */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/copy")
class CopyController {

  private final Exchanges exchanges;
  private final ExchangeFormPages forms;
  private final Clock clock;

  CopyController(Exchanges exchanges, ExchangeFormPages forms, Clock clock) {
    this.exchanges = exchanges;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  String blank(@PathVariable long id, Actor actor, Model model) {
    ExchangeView pattern = pattern(id, actor);
    return form(pattern, filled(pattern), actor, model);
  }

  @PostMapping
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView pattern = pattern(id, actor);
    if (form.value("do").equals("search")) {
      return form(pattern, form, actor, model);
    }
    return form.submit(
        () -> {
          ExchangeState state = form.choice("state", ExchangeState.class);
          var draft = ExchangeForms.read(form, pattern.draft());
          long copy = exchanges.add(draft, state == null ? ExchangeState.IDEA : state, actor);
          flash.addFlashAttribute(Shell.NOTICE, "exchanges.notice.added");
          return "redirect:" + Paths.work(copy);
        },
        () -> form(pattern, form, actor, model));
  }

  /** The source spoke of the other exchange; the dates move by whole years into the future. */
  private Form filled(ExchangeView pattern) {
    int years = yearsAhead(pattern.draft().start());
    return ExchangeForms.filled(pattern)
        .put("version", "")
        .put("source", "")
        .put("state", ExchangeState.IDEA)
        .put("start", moved(pattern.draft().start(), years))
        .put("end", moved(pattern.draft().end(), years));
  }

  private int yearsAhead(@Nullable PartialDate start) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    int years = 0;
    while (start != null && start.first().plusYears(years).isBefore(today)) {
      years++;
    }
    return years;
  }

  private static @Nullable PartialDate moved(@Nullable PartialDate date, int years) {
    return date == null ? null : new PartialDate(date.first().plusYears(years), date.precision());
  }

  private String form(ExchangeView pattern, Form form, Actor actor, Model model) {
    model.addAttribute("page", forms.copy(pattern, form, actor));
    return "exchanges/form";
  }

  private ExchangeView pattern(long id, Actor actor) {
    ExchangeView pattern = exchanges.byId(id, actor);
    actor.require(ExchangePermissions.EDIT);
    return pattern;
  }
}
