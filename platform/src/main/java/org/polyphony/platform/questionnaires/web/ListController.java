package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.questionnaires.Wave;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists of questionnaires: of all exchanges, and of one. */
@Controller
class ListController {

  private static final int PAGE = 50;

  private final Questionnaires questionnaires;
  private final Exchanges exchanges;

  ListController(Questionnaires questionnaires, Exchanges exchanges) {
    this.questionnaires = questionnaires;
    this.exchanges = exchanges;
  }

  @GetMapping("/manage/questionnaires")
  String all(ListQuery query, Actor actor, Model model) {
    var slice = questionnaires.list(query.page(PAGE), actor);
    var known =
        exchanges.byIds(slice.rows().stream().map(QuestionnaireView::exchange).toList(), actor);
    model.addAttribute("page", new ListPage(query, slice.map(it -> row(it, known)), null, null));
    return "questionnaires/list";
  }

  @GetMapping("/manage/exchanges/{id:[0-9]{1,18}}/questionnaires")
  String ofExchange(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    ExchangeView exchange = exchanges.byId(id, actor);
    actor.require(Permissions.READ, exchange.scopes());
    var all = questionnaires.ofExchange(id, actor);
    var rows = all.stream().map(it -> row(it, Map.of(id, exchange))).toList();
    String work = "/manage/exchanges/" + id;
    model.addAttribute(
        "page",
        new ListPage(
            query,
            new Slice<>(rows, rows.size(), 1, Math.max(1, rows.size())),
            new ListPage.Exchange(exchange.draft().title(), work),
            actor.may(Permissions.EDIT, exchange.scopes()) ? work + "/questionnaires/add" : null));
    return "questionnaires/list";
  }

  private static ListPage.Row row(QuestionnaireView it, Map<Long, ExchangeView> known) {
    ExchangeView exchange = known.get(it.exchange());
    return new ListPage.Row(
        it.title(),
        it.path(),
        text("questionnaires.for." + it.kind().slug()),
        exchange == null ? null : exchange.draft().title(),
        state(it));
  }

  static String state(QuestionnaireView it) {
    if (it.course().finished() != null) {
      return text("questionnaires.state.finished");
    }
    List<Wave> waves = it.kind().waves();
    @Nullable Wave open =
        waves.stream().filter(wave -> it.course().of(wave).open()).findFirst().orElse(null);
    if (open != null) {
      return text("questionnaires.state.open", "wave", Words.wave(it.kind(), open));
    }
    return text(it.course().begun() ? "questionnaires.state.closed" : "questionnaires.state.draft");
  }
}
