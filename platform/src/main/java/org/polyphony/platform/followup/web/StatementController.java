package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.followup.Permissions;
import org.polyphony.platform.followup.StatementFilter;
import org.polyphony.platform.followup.StatementState;
import org.polyphony.platform.followup.StatementView;
import org.polyphony.platform.followup.Statements;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Outcome statements: the list, writing, and the decision of a second person. */
@Controller
class StatementController {

  private static final String LIST = "/manage/statements";
  private static final String ONE = LIST + "/{id:[0-9]{1,18}}";
  private static final String ADD = "/manage/exchanges/{id:[0-9]{1,18}}/statements/add";
  private static final int PAGE = 50;
  private static final int FILE = 100;

  private final Statements statements;
  private final Exchanges exchanges;
  private final StatementPages pages;
  private final Catalogue catalogue;

  StatementController(
      Statements statements, Exchanges exchanges, StatementPages pages, Catalogue catalogue) {
    this.statements = statements;
    this.exchanges = exchanges;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @GetMapping(LIST)
  String list(ListQuery query, Actor actor, Model model) {
    var slice = statements.list(filter(query), query.page(PAGE), actor);
    var rows = pages.rows(slice.rows(), actor).iterator();
    model.addAttribute(
        "page", new StatementsPage(query, slice.map(_ -> rows.next()), Words.outcomes(catalogue)));
    return "followup/statements";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void export(ListQuery query, Actor actor, Download file) {
    actor.require(Permissions.READ);
    file.send(
        "statements",
        List.of(
            text("followup.field.description"),
            text("followup.field.significance"),
            text("followup.field.contribution"),
            text("followup.field.evidence"),
            text("followup.field.outcome"),
            text("followup.field.state"),
            text("followup.field.exchange")),
        sink -> {
          int page = 1;
          boolean more = true;
          while (more) {
            var slice =
                statements.list(filter(query), new PageRequest(page, FILE, "", false), actor);
            slice.rows().forEach(it -> sink.accept(cells(it)));
            more = page++ < slice.pages();
          }
        });
  }

  private List<String> cells(StatementView it) {
    var draft = it.draft();
    return List.of(
        draft.description(),
        draft.significance(),
        draft.contribution(),
        draft.evidence(),
        pages.outcome(it),
        text("followup.statement." + it.state().slug()),
        String.valueOf(it.exchange()));
  }

  @GetMapping(ADD)
  String blank(@PathVariable long id, Actor actor, Model model) {
    return form(
        editable(id, actor), null, Form.blank().put("language", Reader.language().code()), model);
  }

  @PostMapping(ADD)
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = editable(id, actor);
    return form.submit(
        () -> {
          var draft = StatementForms.read(form, language(form));
          form.check();
          return saved(LIST + "/" + statements.add(id, draft, actor), flash);
        },
        () -> form(exchange, null, form, model));
  }

  @GetMapping(ONE)
  String show(@PathVariable long id, Actor actor, Model model) {
    return page(statements.byId(id, actor), null, actor, model);
  }

  @GetMapping(ONE + "/edit")
  String edit(@PathVariable long id, Actor actor, Model model) {
    StatementView it = statements.byId(id, actor);
    Form form = StatementForms.filled(it.draft()).put("version", it.version());
    return form(editable(it.exchange(), actor), it, form, model);
  }

  @PostMapping(ONE + "/edit")
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    StatementView it = statements.byId(id, actor);
    ExchangeView exchange = editable(it.exchange(), actor);
    return form.submit(
        () -> {
          var draft = StatementForms.read(form, language(form));
          form.check();
          statements.change(id, version(form), draft, actor);
          return saved(it.path(), flash);
        },
        () -> form(exchange, it, form.put("version", it.version()), model));
  }

  @PostMapping(ONE + "/confirm")
  String confirm(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    StatementView it = decidable(id, actor);
    return form.submit(
        () -> {
          String title = form.required("title", 300);
          String outcome = form.required("outcome", 80);
          form.check();
          statements.confirm(id, version(form), title, outcome, actor);
          return saved(it.path(), flash);
        },
        () -> page(it, form, actor, model));
  }

  @PostMapping(ONE + "/decline")
  String decline(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    StatementView it = decidable(id, actor);
    return form.submit(
        () -> {
          String reason = form.required("reason", 1000);
          form.check();
          statements.decline(id, version(form), reason, actor);
          return saved(it.path(), flash);
        },
        () -> page(it, form, actor, model));
  }

  @PostMapping(ONE + "/reopen")
  String reopen(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    StatementView it = decidable(id, actor);
    return form.submit(
        () -> {
          statements.reopen(id, actor);
          return saved(it.path(), flash);
        },
        () -> page(it, form, actor, model));
  }

  private static StatementFilter filter(ListQuery query) {
    StatementState state =
        Arrays.stream(StatementState.values())
            .filter(it -> it.slug().equals(query.get("state")))
            .findFirst()
            .orElse(null);
    return new StatementFilter(query.get("q"), state, query.get("outcome"), null);
  }

  private static Language language(Form form) {
    return Language.of(form.value("language")).orElse(Reader.language());
  }

  private static int version(Form form) {
    return Objects.requireNonNullElse(form.number("version", 0, Integer.MAX_VALUE), -1L).intValue();
  }

  private ExchangeView editable(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(Permissions.EDIT, view.scopes());
    return view;
  }

  private StatementView decidable(long id, Actor actor) {
    StatementView it = statements.byId(id, actor);
    actor.require(Permissions.CONFIRM, exchanges.byId(it.exchange(), actor).scopes());
    return it;
  }

  private String page(StatementView it, @Nullable Form form, Actor actor, Model model) {
    model.addAttribute("page", pages.page(it, form, actor));
    return "followup/statement";
  }

  private String form(ExchangeView exchange, @Nullable StatementView it, Form form, Model model) {
    String back = it == null ? "/manage/exchanges/" + exchange.id() + "/follow-up" : it.path();
    model.addAttribute("page", pages.form(exchange, it, form, back));
    return "followup/statementForm";
  }

  private static String saved(String path, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "followup.notice.saved");
    return "redirect:" + path;
  }
}
