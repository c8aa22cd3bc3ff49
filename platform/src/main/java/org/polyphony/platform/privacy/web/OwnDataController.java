package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.OwnData;
import org.polyphony.platform.privacy.OwnDraft;
import org.polyphony.platform.privacy.Purpose;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link to one's own data. Opening it changes nothing. */
@Controller
@RequestMapping("/my-data/{token}")
class OwnDataController {

  private final OwnData data;
  private final Countries countries;
  private final PrivacyWords words;
  private final FileWords files;

  OwnDataController(OwnData data, Countries countries, PrivacyWords words, FileWords files) {
    this.data = data;
    this.countries = countries;
    this.words = words;
    this.files = files;
  }

  @GetMapping
  String open(@PathVariable String token, Model model, HttpServletResponse response) {
    var own = data.open(token);
    if (own.draft() == null) {
      response.setStatus(HttpServletResponse.SC_GONE);
      return page(token, own, Form.blank(), "privacy/ownExpired", model, response);
    }
    return page(token, own, filled(own, own.draft()), "privacy/own", model, response);
  }

  @PostMapping("/resend")
  String resend(@PathVariable String token, Model model, HttpServletResponse response) {
    data.resend(token);
    return page(token, data.open(token), Form.blank(), "privacy/ownSent", model, response);
  }

  @PostMapping("/change")
  String change(
      @PathVariable String token,
      Form form,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    var own = good(token);
    return form.submit(
        () -> {
          var draft = read(form);
          form.check();
          Long version = form.number("version", 0, Long.MAX_VALUE);
          data.correct(token, Objects.requireNonNullElse(version, -1L), draft);
          return done(token, "privacy.notice.corrected", flash);
        },
        () -> {
          // whoever sends the form once more has seen that something changed meanwhile
          form.put("version", own.version());
          return page(token, own, form, "privacy/own", model, response);
        });
  }

  @PostMapping("/decide")
  String decide(@PathVariable String token, Form form, RedirectAttributes flash) {
    var purpose =
        good(token).purposes().stream()
            .filter(it -> it.key().equals(form.value("purpose")))
            .findFirst()
            .orElseThrow(() -> new NotFound("purpose", form.value("purpose")));
    data.decide(token, purpose.key(), form.value("act").equals("given"), purpose.shownText());
    return done(token, "privacy.notice.recorded", flash);
  }

  @PostMapping("/download")
  ResponseEntity<byte[]> download(@PathVariable String token) {
    var file = data.file(token);
    return FileController.sent("application/zip", file.person(), "zip", files.zip(file));
  }

  @GetMapping("/erase")
  String askErase(@PathVariable String token, Model model, HttpServletResponse response) {
    return page(token, good(token), Form.blank(), "privacy/ownErase", model, response);
  }

  @PostMapping("/erase")
  String erase(@PathVariable String token, RedirectAttributes flash) {
    data.askErasure(token);
    return done(token, "privacy.notice.asked", flash);
  }

  private OwnData.Own good(String token) {
    var own = data.open(token);
    if (own.expired()) {
      throw new Refused("privacy.refused.link-expired");
    }
    return own;
  }

  private static String done(String token, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, notice);
    return "redirect:/my-data/" + token;
  }

  private static Form filled(OwnData.Own own, OwnDraft draft) {
    return Form.blank()
        .put("version", own.version())
        .put("name", draft.name())
        .put("email", draft.email())
        .put("phone", draft.phone())
        .put("languages", String.join(", ", draft.languages()))
        .put("country", draft.country());
  }

  private static OwnDraft read(Form form) {
    String country = form.text("country", 2);
    List<String> languages =
        Arrays.stream(form.text("languages", 200).toLowerCase(Locale.ROOT).split("[,;\\s]+"))
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
    return new OwnDraft(
        form.required("name", 300),
        form.required("email", 320),
        form.text("phone", 60),
        languages,
        country.isEmpty() ? null : country);
  }

  private String page(
      String token,
      OwnData.Own own,
      Form form,
      String view,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var asked = own.asked();
    model.addAttribute(
        "page",
        new OwnDataPage(
            token,
            form,
            own.purposes().stream().map(it -> line(it, own)).toList(),
            countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList(),
            asked == null ? null : Formats.moment(asked)));
    return view;
  }

  private OwnDataPage.Line line(Purpose purpose, OwnData.Own own) {
    var last =
        own.decisions().stream()
            .filter(it -> it.draft().purpose().equals(purpose.key()))
            .findFirst()
            .map(words::standing);
    return new OwnDataPage.Line(
        purpose.key(),
        purpose.shownTitle(),
        purpose.shownText(),
        last.map(it -> text(it.textKey())).orElse(null),
        last.map(it -> it.holds()).orElse(false));
  }
}
