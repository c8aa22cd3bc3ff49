package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.questionnaires.Item;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionBank;
import org.polyphony.platform.questionnaires.QuestionView;
import org.polyphony.platform.questionnaires.QuestionnaireDraft;
import org.polyphony.platform.questionnaires.QuestionnaireKind;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and changing a questionnaire from the bank. */
@Controller
class EditController {

  private static final String ADD = "/manage/exchanges/{id:[0-9]{1,18}}/questionnaires/add";
  private static final String EDIT = "/manage/questionnaires/{id:[0-9]{1,18}}/edit";

  private final Questionnaires questionnaires;
  private final QuestionBank bank;
  private final Exchanges exchanges;
  private final Catalogue catalogue;

  EditController(
      Questionnaires questionnaires, QuestionBank bank, Exchanges exchanges, Catalogue catalogue) {
    this.questionnaires = questionnaires;
    this.bank = bank;
    this.exchanges = exchanges;
    this.catalogue = catalogue;
  }

  @GetMapping(ADD)
  String blank(@PathVariable long id, Actor actor, Model model) {
    ExchangeView exchange = editable(id, actor);
    Form form = Form.blank().put("kind", QuestionnaireKind.GAIN);
    String language = Reader.language().code();
    form.put("title." + language, text("questionnaires.default-title"));
    form.put("title.original", language);
    return form(exchange, null, form, actor, model);
  }

  @PostMapping(ADD)
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    return form.submit(
        () -> {
          long added = questionnaires.add(id, read(form, LocalizedText.EMPTY), actor);
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.saved");
          return "redirect:/manage/questionnaires/" + added;
        },
        () -> form(exchange, null, form, actor, model));
  }

  @GetMapping(EDIT)
  String open(@PathVariable long id, Actor actor, Model model) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    Form form =
        Form.blank()
            .put("version", it.version())
            .put("kind", it.kind())
            .put("title", it.title())
            .putAll("questions", it.items().stream().map(Item::question).toList());
    return form(editable(it.exchange(), actor), it, form, actor, model);
  }

  @PostMapping(EDIT)
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    ExchangeView exchange = editable(it.exchange(), actor);
    return form.submit(
        () -> {
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          var draft = read(form, it.title());
          questionnaires.change(id, version == null ? -1 : version.intValue(), draft, actor);
          flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.saved");
          return "redirect:" + it.path();
        },
        () -> form(exchange, it, form.put("version", it.version()), actor, model));
  }

  private ExchangeView editable(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(Permissions.EDIT, view.scopes());
    return view;
  }

  private static QuestionnaireDraft read(Form form, LocalizedText before) {
    QuestionnaireKind kind = form.choice("kind", QuestionnaireKind.class);
    var title = form.requiredLocalized("title", before, 300);
    var questions = new ArrayList<Long>();
    for (String each : form.values("questions")) {
      if (each.matches("[0-9]{1,18}")) {
        questions.add(Long.valueOf(each));
      } else {
        form.reject("questions", "ui.form.choice", "value", each);
      }
    }
    form.check();
    return new QuestionnaireDraft(
        Objects.requireNonNullElse(kind, QuestionnaireKind.GAIN), title, questions);
  }

  private String form(
      ExchangeView exchange, @Nullable QuestionnaireView it, Form form, Actor actor, Model model) {
    String list = "/manage/exchanges/" + exchange.id() + "/questionnaires";
    model.addAttribute(
        "page",
        new EditPage(
            text(it == null ? "questionnaires.add" : "questionnaires.edit"),
            exchange.draft().title(),
            it == null ? list + "/add" : it.path() + "/edit",
            it == null ? list : it.path(),
            form,
            it == null ? LocalizedText.EMPTY : it.title(),
            it != null && it.course().begun(),
            Words.kinds(),
            groups(exchange, it, actor)));
    return "questionnaires/edit";
  }

  private List<EditPage.Group> groups(
      ExchangeView exchange, @Nullable QuestionnaireView it, Actor actor) {
    List<Long> taken = it == null ? List.of() : it.items().stream().map(Item::question).toList();
    List<QuestionView> all =
        bank.all(actor).stream()
            .filter(each -> each.enabled() || taken.contains(each.id()))
            .toList();
    var groups = new ArrayList<EditPage.Group>();
    for (Term outcome : catalogue.terms(Catalogue.Kind.OUTCOME)) {
      var questions =
          all.stream()
              .filter(each -> each.draft().outcome().equals(outcome.key()))
              .map(each -> new Choice(String.valueOf(each.id()), Words.of(each.draft().wording())))
              .toList();
      if (!questions.isEmpty()) {
        boolean wanted = exchange.draft().outcomes().contains(outcome.key());
        groups.add(new EditPage.Group(Words.of(outcome.title()), wanted, questions));
      }
    }
    groups.sort(java.util.Comparator.comparing(group -> !group.wanted()));
    return groups;
  }
}
