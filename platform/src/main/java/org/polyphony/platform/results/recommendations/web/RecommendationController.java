package org.polyphony.platform.results.recommendations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.recommendations.RecommendationFilter;
import org.polyphony.platform.results.recommendations.RecommendationSource;
import org.polyphony.platform.results.recommendations.RecommendationState;
import org.polyphony.platform.results.recommendations.RecommendationView;
import org.polyphony.platform.results.recommendations.Recommendations;
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

/** Recommendations: the list, writing one down, what became of it. */
@Controller
class RecommendationController {

  private static final String ID = "{id:[0-9]{1,18}}";
  private static final String LIST = "/manage/recommendations";
  private static final String ONE = LIST + "/" + ID;
  private static final String ADD = "/manage/exchanges/" + ID + "/recommendations/add";
  private static final int PAGE = 50;
  private static final int FILE = 200;

  private final Recommendations recommendations;
  private final Exchanges exchanges;
  private final RecommendationPages pages;
  private final Clock clock;

  RecommendationController(
      Recommendations recommendations,
      Exchanges exchanges,
      RecommendationPages pages,
      Clock clock) {
    this.recommendations = recommendations;
    this.exchanges = exchanges;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(LIST)
  String list(ListQuery query, Actor actor, Model model) {
    var slice = recommendations.list(filter(query, actor), query.page(PAGE), actor);
    var rows = pages.rows(slice.rows(), actor).iterator();
    model.addAttribute(
        "page",
        new ListPage(
            query,
            slice.map(_ -> rows.next()),
            RecommendationPages.states(),
            RecommendationPages.sources(true)));
    return "recommendations/list";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void export(ListQuery query, Actor actor, Download file) {
    actor.require(ResultPermissions.RECORD);
    PageRequest first = query.page(FILE);
    file.send(
        "recommendations",
        List.of(
            text("recommendations.field.title"),
            text("recommendations.field.addressee"),
            text("recommendations.field.source"),
            text("recommendations.field.made-by"),
            text("recommendations.field.made"),
            text("results.field.exchange"),
            text("recommendations.field.due"),
            text("recommendations.field.state"),
            text("recommendations.field.reason"),
            text("recommendations.field.note")),
        sink -> {
          int page = 1;
          boolean more = true;
          while (more) {
            var asked = new PageRequest(page, FILE, first.sort(), first.descending());
            var slice = recommendations.list(filter(query, actor), asked, actor);
            slice.rows().forEach(it -> sink.accept(cells(it)));
            more = page++ < slice.pages();
          }
        });
  }

  private static List<String> cells(RecommendationView it) {
    var draft = it.draft();
    return List.of(
        draft.title().in(Reader.language()).text(),
        draft.addressee(),
        RecommendationPages.source(draft.source()),
        draft.madeBy(),
        Objects.toString(draft.made(), ""),
        String.valueOf(draft.exchange()),
        Objects.toString(draft.due(), ""),
        RecommendationPages.state(it.state()),
        it.reason(),
        draft.note().in(Reader.language()).text());
  }

  private RecommendationFilter filter(ListQuery query, Actor actor) {
    boolean due = query.get("due").equals("yes");
    return new RecommendationFilter(
        query.get("q"),
        Arrays.stream(RecommendationState.values())
            .filter(it -> it.slug().equals(query.get("state")))
            .findFirst()
            .orElse(null),
        Arrays.stream(RecommendationSource.values())
            .filter(it -> it.slug().equals(query.get("source")))
            .findFirst()
            .orElse(null),
        query.get("mine").equals("yes") ? actor.accountId() : null,
        due ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : null,
        null,
        null);
  }

  @GetMapping(ADD)
  String blank(@PathVariable long id, Actor actor, Model model) {
    return form(recordable(id, actor), null, Form.blank(), model);
  }

  @PostMapping(ADD)
  String add(@PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    ExchangeView exchange = recordable(id, actor);
    return form.submit(
        () -> {
          var draft = RecommendationForms.read(form, id, null);
          return saved(recommendations.add(draft, actor), "saved", flash);
        },
        () -> form(exchange, null, form, model));
  }

  @GetMapping(ONE)
  String show(@PathVariable long id, Actor actor, Model model) {
    return page(recommendations.byId(id, actor), null, actor, model);
  }

  @GetMapping(ONE + "/edit")
  String edit(@PathVariable long id, Actor actor, Model model) {
    RecommendationView it = recommendations.byId(id, actor);
    return form(
        recordable(it.draft().exchange(), actor), it, RecommendationForms.filled(it), model);
  }

  @PostMapping(ONE + "/edit")
  String change(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    RecommendationView it = recommendations.byId(id, actor);
    ExchangeView exchange = recordable(it.draft().exchange(), actor);
    return form.submit(
        () -> {
          int version = RecommendationForms.version(form);
          var draft = RecommendationForms.read(form, exchange.id(), it.draft());
          recommendations.change(id, version, draft, actor);
          return saved(id, "saved", flash);
        },
        () -> form(exchange, it, form.put("version", it.version()), model));
  }

  @PostMapping(ONE + "/decide")
  String decide(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    RecommendationView it = recommendations.byId(id, actor);
    return form.submit(
        () -> {
          int version = RecommendationForms.version(form);
          form.required("state", 20);
          var state = form.choice("state", RecommendationState.class);
          String reason = form.text("reason", 2000);
          form.check();
          recommendations.decide(id, version, Objects.requireNonNull(state), reason, actor);
          return saved(id, "saved", flash);
        },
        () -> page(it, form, actor, model));
  }

  @GetMapping(ONE + "/remove")
  String ask(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("page", pages.page(recommendations.byId(id, actor), null, actor));
    return "recommendations/remove";
  }

  @PostMapping(ONE + "/remove")
  String remove(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    recommendations.remove(id, actor);
    flash.addFlashAttribute(Shell.NOTICE, "recommendations.notice.removed");
    flash.addFlashAttribute(Shell.UNDO, LIST + "/" + id + "/restore");
    return "redirect:" + LIST;
  }

  @PostMapping(ONE + "/restore")
  String restore(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    recommendations.restore(id, actor);
    return saved(id, "restored", flash);
  }

  private ExchangeView recordable(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(ResultPermissions.RECORD, view.scopes());
    return view;
  }

  private String page(RecommendationView it, @Nullable Form form, Actor actor, Model model) {
    model.addAttribute("page", pages.page(it, form, actor));
    return "recommendations/show";
  }

  private String form(
      ExchangeView exchange, @Nullable RecommendationView it, Form form, Model model) {
    model.addAttribute("page", pages.form(exchange, it, form));
    return "recommendations/form";
  }

  private static String saved(long id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "recommendations.notice." + notice);
    return "redirect:" + LIST + "/" + id;
  }
}
