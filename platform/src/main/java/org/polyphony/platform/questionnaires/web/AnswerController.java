package org.polyphony.platform.questionnaires.web;

import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.questionnaires.Sheets;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering by a mailed link, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping("/answer/{token}")
class AnswerController {

  private final Sheets sheets;

  AnswerController(Sheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping
  String open(
      @PathVariable String token, @RequestParam(defaultValue = "") String done, Model model) {
    Sheets.Paper paper = sheets.open(token);
    return page(token, paper, Answers.filled(paper.given()), !done.isEmpty(), model);
  }

  @PostMapping
  String keep(@PathVariable String token, Form form, Model model) {
    Sheets.Paper paper = sheets.open(token);
    return form.submit(
        () -> {
          var given = Answers.read(form, paper.questionnaire());
          form.check();
          sheets.answer(token, given);
          return "redirect:/answer/" + token + "?done=1&lang=" + Reader.language().code();
        },
        () -> page(token, paper, form, false, model));
  }

  private static String page(
      String token, Sheets.Paper paper, Form form, boolean done, Model model) {
    var it = paper.questionnaire();
    model.addAttribute(
        "page",
        new AnswerPage(
            token,
            paper.about(),
            Words.wave(it.kind(), paper.wave()),
            paper.open(),
            !paper.given().isEmpty(),
            done,
            form,
            it.items(),
            Words.scale()));
    return "questionnaires/answer";
  }
}
