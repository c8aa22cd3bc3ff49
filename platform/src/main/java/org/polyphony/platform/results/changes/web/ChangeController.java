package org.polyphony.platform.results.changes.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.changes.ChangeFilter;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
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

/** The list of institutional changes, the page of one, recording and changing it. */
@Controller
class ChangeController {

  static final String ID = "{id:[0-9]{1,18}}";
  static final String PUBLIC = "/institutional-changes/" + ID;
  static final String LIST = "/manage/institutional-changes";
  static final String ADD = "/manage/exchanges/" + ID + "/institutional-changes/add";
  private static final int PAGE = 50;
  private static final int FILE = 200;

  private final InstitutionalChanges changes;
  private final Exchanges exchanges;
  private final ChangePages pages;
  private final ChangeWords words;

  ChangeController(
      InstitutionalChanges changes, Exchanges exchanges, ChangePages pages, ChangeWords words) {
    this.changes = changes;
    this.exchanges = exchanges;
    this.pages = pages;
    this.words = words;
  }

  @GetMapping(PUBLIC)
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("page", pages.page(changes.byId(id, actor), actor));
    return "changes/show";
  }

  @GetMapping(LIST)
  String list(ListQuery query, Actor actor, Model model) {
    actor.require(ResultPermissions.RECORD);
    model.addAttribute(
        "page", pages.list(query, changes.list(filter(query), query.page(PAGE), actor)));
    return "changes/list";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void export(ListQuery query, Actor actor, Download file) {
    actor.require(ResultPermissions.RECORD);
    PageRequest first = query.page(FILE);
    file.send(
        "institutional-changes",
        heads(),
        sink -> {
          int page = 1;
          boolean more = true;
          while (more) {
            var asked = new PageRequest(page, FILE, first.sort(), first.descending());
            var slice = changes.list(filter(query), asked, actor);
            slice.rows().forEach(it -> sink.accept(cells(it)));
            more = page++ < slice.pages();
          }
        });
  }

  private static List<String> heads() {
    return List.of(
        text("changes.field.title"),
        text("changes.field.kind"),
        text("changes.field.country"),
        text("changes.field.authority"),
        text("changes.field.stage"),
        text("changes.field.reached"),
        text("changes.field.outcomes"),
        text("changes.field.exchanges"),
        text("changes.field.validated-by"),
        text("changes.field.note"));
  }

  private List<String> cells(ChangeView it) {
    var draft = it.draft();
    var last = it.furthest();
    return List.of(
        ChangeWords.words(draft.title()),
        ChangeWords.kind(draft),
        Objects.requireNonNullElse(draft.country(), ""),
        ChangeWords.words(draft.authority()),
        last.map(step -> ChangeWords.stage(step.stage())).orElse(""),
        last.map(step -> Objects.toString(step.reached(), "")).orElse(""),
        words.outcomes(draft),
        String.join(" ", it.exchanges().stream().map(String::valueOf).toList()),
        it.validatedBy(),
        ChangeWords.words(draft.note()));
  }

  static ChangeFilter filter(ListQuery query) {
    String state = query.get("state");
    return new ChangeFilter(
        query.get("q"),
        Arrays.stream(ChangeKind.values())
            .filter(it -> it.slug().equals(query.get("kind")))
            .findFirst()
            .orElse(null),
        stage(query.get("stage")),
        query.get("country"),
        query.get("outcome"),
        state.equals("confirmed") ? Boolean.TRUE : state.equals("open") ? Boolean.FALSE : null,
        null);
  }

  static @Nullable PolicyStage stage(String slug) {
    return Arrays.stream(PolicyStage.values())
        .filter(it -> it.slug().equals(slug))
        .findFirst()
        .orElse(null);
  }

  @GetMapping(ADD)
  String blank(@PathVariable long id, Actor actor, Model model) {
    ExchangeView exchange = recordable(id, actor);
    Form form = Form.blank().putAll("outcomes", exchange.draft().outcomes());
    if (exchange.draft().countries().size() == 1) {
      form.put("country", exchange.draft().countries().getFirst());
    }
    return form(exchange, form, actor, model);
  }

  @PostMapping(ADD)
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = recordable(id, actor);
    return form.submit(
        () -> {
          var draft = ChangeForms.read(form, exchange.draft().sample(), null);
          long added = changes.add(draft, id, actor);
          flash.addFlashAttribute(Shell.NOTICE, "changes.notice.added");
          return "redirect:" + LIST + "/" + added;
        },
        () -> form(exchange, form, actor, model));
  }

  private String form(ExchangeView exchange, Form form, Actor actor, Model model) {
    model.addAttribute(
        "page",
        new AddPage(
            exchange.id(), exchange.draft().title(), form, pages.choices(List.of(), actor)));
    return "changes/add";
  }

  private ExchangeView recordable(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(ResultPermissions.RECORD, view.scopes());
    return view;
  }
}
