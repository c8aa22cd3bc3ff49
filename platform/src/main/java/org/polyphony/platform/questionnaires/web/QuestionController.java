package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionBank;
import org.polyphony.platform.questionnaires.QuestionDraft;
import org.polyphony.platform.questionnaires.QuestionKind;
import org.polyphony.platform.questionnaires.QuestionView;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank of questions. */
@Controller
@RequestMapping("/manage/questions")
class QuestionController {

  private static final String LIST = "/manage/questions";
  private static final String ID = "/{id:[0-9]{1,18}}";
  private static final int PAGE = 50;

  private final QuestionBank bank;
  private final Catalogue catalogue;
  private final AuditTrail audit;

  QuestionController(QuestionBank bank, Catalogue catalogue, AuditTrail audit) {
    this.bank = bank;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  @GetMapping
  String list(ListQuery query, Actor actor, Model model) {
    var found = bank.all(actor).stream().filter(it -> asked(it, query)).toList();
    PageRequest page = query.page(PAGE);
    var rows =
        found.stream()
            .skip(page.offset())
            .limit(page.size())
            .map(it ->
                new BankPage.Row(it, catalogue.title(Catalogue.Kind.OUTCOME, it.draft().outcome())))
            .toList();
    model.addAttribute(
        "page",
        new BankPage(
            query,
            new Slice<>(rows, found.size(), page.page(), page.size()),
            outcomes(),
            actor.may(Permissions.EDIT)));
    return "questionnaires/bank";
  }

  @GetMapping("/add")
  String blank(Actor actor, Model model) {
    actor.require(Permissions.EDIT);
    return form(null, Form.blank().put("kind", QuestionKind.SCALE), model);
  }

  @PostMapping("/add")
  String add(Form form, Actor actor, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    return form.submit(
        () -> {
          bank.add(read(form, LocalizedText.EMPTY), actor);
          return saved(flash);
        },
        () -> form(null, form, model));
  }

  @GetMapping(ID)
  String open(@PathVariable long id, Actor actor, Model model) {
    QuestionView it = editable(id, actor);
    return form(
        it,
        Form.blank()
            .put("version", it.version())
            .put("outcome", it.draft().outcome())
            .put("kind", it.draft().kind())
            .put("wording", it.draft().wording())
            .put("source", it.draft().source()),
        model);
  }

  @PostMapping(ID)
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    QuestionView it = editable(id, actor);
    return form.submit(
        () -> {
          Long version = form.number("version", 0, Integer.MAX_VALUE);
          var draft = read(form, it.draft().wording());
          bank.change(id, version == null ? -1 : version.intValue(), draft, actor);
          return saved(flash);
        },
        () -> form(it, form.put("version", it.version()), model));
  }

  @PostMapping(ID + "/switch")
  String enable(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    bank.enable(id, !editable(id, actor).enabled(), actor);
    return saved(flash);
  }

  @PostMapping("/shipped")
  String shipped(Actor actor, RedirectAttributes flash) {
    bank.bringShipped(actor);
    return saved(flash);
  }

  private QuestionView editable(long id, Actor actor) {
    actor.require(Permissions.EDIT);
    return bank.byId(id, actor);
  }

  private static boolean asked(QuestionView it, ListQuery query) {
    String word = query.get("q").toLowerCase(Locale.ROOT);
    String outcome = query.get("outcome");
    return (outcome.isEmpty() || it.draft().outcome().equals(outcome))
        && Words.of(it.draft().wording()).toLowerCase(Locale.ROOT).contains(word);
  }

  private static QuestionDraft read(Form form, LocalizedText before) {
    String outcome = form.required("outcome", 80);
    form.required("kind", 20);
    QuestionKind kind = form.choice("kind", QuestionKind.class);
    var wording = form.requiredLocalized("wording", before, 500);
    String source = form.text("source", 300);
    form.check();
    return new QuestionDraft(
        outcome, Objects.requireNonNullElse(kind, QuestionKind.SCALE), wording, source);
  }

  private String form(@Nullable QuestionView it, Form form, Model model) {
    model.addAttribute(
        "page",
        new QuestionPage(
            text(it == null ? "questionnaires.question.add" : "questionnaires.question.edit"),
            LIST + (it == null ? "/add" : "/" + it.id()),
            form,
            it == null ? LocalizedText.EMPTY : it.draft().wording(),
            outcomes(),
            Words.questionKinds(),
            it,
            it == null
                ? List.of()
                : AuditLine.of(
                    audit.of(new Subject("question", it.id())), "questionnaires.field.")));
    return "questionnaires/question";
  }

  private List<Choice> outcomes() {
    return catalogue.terms(Catalogue.Kind.OUTCOME).stream()
        .filter(Term::enabled)
        .map(it -> new Choice(it.key(), it.title().in(Reader.language()).text()))
        .toList();
  }

  private static String saved(RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "questionnaires.notice.saved");
    return "redirect:" + LIST;
  }
}
