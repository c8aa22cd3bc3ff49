package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.invitations.Answering;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind the link of an invitation. Opening it changes nothing. */
@Controller
@RequestMapping("/invitations/{token}")
class AnswerController {

  private final Answering answering;

  AnswerController(Answering answering) {
    this.answering = answering;
  }

  @GetMapping
  String open(@PathVariable String token, Model model, HttpServletResponse response) {
    return page(token, blank(), model, response);
  }

  @PostMapping("/accept")
  String accept(@PathVariable String token, Form form, Model model, HttpServletResponse response) {
    return submit(token, form, () -> answering.accept(token), model, response);
  }

  @PostMapping("/decline")
  String decline(@PathVariable String token, Form form, Model model, HttpServletResponse response) {
    return submit(
        token,
        form,
        () -> {
          String reason = form.text("reason", 1000);
          form.check();
          answering.decline(token, reason);
        },
        model,
        response);
  }

  @PostMapping("/substitute")
  String substitute(
      @PathVariable String token, Form form, Model model, HttpServletResponse response) {
    return submit(
        token,
        form,
        () -> {
          String name = form.required("name", 300);
          String email = form.required("email", 254);
          form.check();
          var language = Language.of(form.value("language")).orElse(Reader.language());
          answering.substitute(token, name, email, language);
        },
        model,
        response);
  }

  @PostMapping("/quiet")
  String quiet(@PathVariable String token, Form form, Model model, HttpServletResponse response) {
    return submit(token, form, () -> answering.quiet(token), model, response);
  }

  private String submit(
      String token, Form form, Runnable act, Model model, HttpServletResponse response) {
    if (answering.open(token).isEmpty()) {
      return page(token, form, model, response);
    }
    return form.submit(
        () -> {
          act.run();
          return "redirect:/invitations/" + token + "?lang=" + Reader.language().code();
        },
        () -> page(token, form, model, response));
  }

  private static Form blank() {
    return Form.blank().put("language", Reader.language().code());
  }

  private String page(String token, Form form, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var opened = answering.open(token);
    if (opened.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return "invitations/forged";
    }
    var it = opened.get();
    if (it.closed() != null && !form.bad()) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
    model.addAttribute("page", new AnswerPage(token, it, form, standing(it), facts(it)));
    return "invitations/answer";
  }

  private static String standing(Answering.Opened it) {
    Answering.Closed closed = it.closed();
    if (closed != null) {
      return text("invitations.closed." + closed.slug());
    }
    Entry entry = it.entry();
    if (entry != null) {
      return switch (entry.state()) {
        case WAITING -> text("registration.own.waiting", "position", entry.position());
        case REGISTERED -> text("registration.own.registered");
        default -> text("invitations.answer.look");
      };
    }
    return switch (it.invitation().state()) {
      case ACCEPTED -> text("invitations.answer.accepted");
      case DECLINED -> text("invitations.answer.declined");
      case SUBSTITUTED -> text("invitations.answer.substituted");
      default ->
          it.invitation().guest().organisation()
              ? text("invitations.answer.name-lede")
              : text("invitations.answer.lede");
    };
  }

  private static List<Fact> facts(Answering.Opened it) {
    var occasion = it.occasion();
    String when = Formats.span(occasion.start(), occasion.end());
    String where = Words.words(occasion.place());
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(text("registration.field.dates"), when.isEmpty() ? null : when));
    facts.add(Fact.of(text("registration.field.place"), where.isEmpty() ? null : where));
    facts.add(Fact.of(text("invitations.field.reply-by"), Formats.date(it.replyBy())));
    return facts;
  }
}
