package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.questionnaires.Sheets;
import org.polyphony.platform.questionnaires.TypedSheet;
import org.polyphony.platform.questionnaires.Wave;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers on paper: printing, typing in, taking out; and all answers as a file. */
@Controller
@RequestMapping("/manage/questionnaires/" + ShowController.ID)
class SheetController {

  private static final String SHEET = "/sheets/{sheet:[0-9a-f-]{36}}/remove";

  private final Questionnaires questionnaires;
  private final Sheets sheets;
  private final Exchanges exchanges;
  private final People people;

  SheetController(
      Questionnaires questionnaires, Sheets sheets, Exchanges exchanges, People people) {
    this.questionnaires = questionnaires;
    this.sheets = sheets;
    this.exchanges = exchanges;
    this.people = people;
  }

  @GetMapping("/paper")
  String paper(@PathVariable long id, Actor actor, Model model) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    model.addAttribute("page", page(it, Form.blank(), actor));
    return "questionnaires/paper";
  }

  @GetMapping("/sheets/add")
  String blank(@PathVariable long id, Actor actor, Model model) {
    return form(editable(id, actor), Form.blank(), actor, model);
  }

  @PostMapping("/sheets/add")
  String type(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    QuestionnaireView it = editable(id, actor);
    return form.submit(
        () -> {
          sheets.type(id, read(form, it), actor);
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.typed");
          return "redirect:" + it.path() + "/sheets/add";
        },
        () -> form(it, form, actor, model));
  }

  @GetMapping(SHEET)
  String ask(@PathVariable long id, @PathVariable UUID sheet, Actor actor, Model model) {
    QuestionnaireView it = editable(id, actor);
    model.addAttribute(
        "page",
        new ConfirmPage(
            text("questionnaires.drop.title"),
            text("questionnaires.drop.text"),
            it.path() + "/sheets/" + sheet + "/remove",
            text("exchanges.action.remove"),
            it.path(),
            true));
    return "questionnaires/confirm";
  }

  @PostMapping(SHEET)
  String drop(
      @PathVariable long id, @PathVariable UUID sheet, Actor actor, RedirectAttributes flash) {
    QuestionnaireView it = editable(id, actor);
    sheets.drop(id, sheet, actor);
    flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.done");
    return "redirect:" + it.path();
  }

  @GetMapping({"/answers.csv", "/answers.xlsx"})
  void export(@PathVariable long id, Actor actor, Download file) {
    QuestionnaireView it = editable(id, actor);
    var head = new ArrayList<String>();
    head.add(text("questionnaires.field.key"));
    head.add(text("questionnaires.field.wave"));
    head.add(text("questionnaires.field.way"));
    it.items().forEach(item -> head.add(Words.of(item.wording())));
    file.send("answers-" + id, head, sink -> sheets.export(id, actor, sink));
  }

  private static TypedSheet read(Form form, QuestionnaireView it) {
    form.required("wave", 10);
    Wave wave = form.choice("wave", Wave.class);
    Long person = form.number("person", 1, Long.MAX_VALUE);
    String code = form.text("code", 60);
    String source = form.required("source", 300);
    var given = Answers.read(form, it);
    form.check();
    return new TypedSheet(
        Objects.requireNonNullElse(wave, Wave.AFTER), person, code, source, given);
  }

  private QuestionnaireView editable(long id, Actor actor) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    actor.require(Permissions.EDIT, exchanges.byId(it.exchange(), actor).scopes());
    return it;
  }

  private String form(QuestionnaireView it, Form form, Actor actor, Model model) {
    model.addAttribute("page", page(it, form, actor));
    return "questionnaires/sheet";
  }

  private SheetPage page(QuestionnaireView it, Form form, Actor actor) {
    List<Choice> opened =
        Words.waves(it.kind()).stream()
            .filter(each -> it.course().of(Wave.valueOf(each.value())).opened() != null)
            .toList();
    return new SheetPage(it, form, opened, names(it, actor), Words.scale());
  }

  /** Who may be chosen: only names that the reader may see. */
  private List<Choice> names(QuestionnaireView it, Actor actor) {
    if (!actor.may("stakeholders.read")) {
      return List.of();
    }
    var ids =
        exchanges.byId(it.exchange(), actor).participants().stream()
            .map(ExchangeView.Participant::personId)
            .map(PersonId::new)
            .toList();
    return people.byIds(actor, ids).values().stream()
        .sorted(Formats.byName(PersonSummary::name))
        .map(each -> new Choice(each.id().toString(), each.name()))
        .toList();
  }
}
