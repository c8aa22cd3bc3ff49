package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;
import org.springframework.stereotype.Component;

/** Puts together what lists of exchanges show. */
@Component
class ExchangeLists {

  private static final int ROWS = 30;

  private final Exchanges exchanges;
  private final Names names;

  ExchangeLists(Exchanges exchanges, Names names) {
    this.exchanges = exchanges;
    this.names = names;
  }

  static ExchangeFilter filter(ListQuery query, String period) {
    return new ExchangeFilter(
        query.get("q"),
        query.get("state"),
        query.get("instrument"),
        query.get("area"),
        query.get("country"),
        period,
        !query.get("samples").equals("no"));
  }

  ExchangeListPage list(ListQuery query, boolean manage, Actor actor) {
    Slice<ExchangeView> found =
        exchanges.list(filter(query, query.get("year")), query.page(ROWS), actor);
    return page(query, found.map(it -> row(it, manage)), null, manage, actor);
  }

  ExchangeListPage month(ListQuery query, MonthPage month, Actor actor) {
    return page(query, new Slice<>(List.of(), 0, 1, ROWS), month, false, actor);
  }

  ExchangeListPage.Row row(ExchangeView exchange, boolean manage) {
    var draft = exchange.draft();
    return new ExchangeListPage.Row(
        (manage ? "/manage/exchanges/" : "/exchanges/") + exchange.id(),
        draft.title(),
        names.instruments(draft),
        Signs.when(draft),
        names.where(draft),
        exchange.state(),
        draft.sample());
  }

  private ExchangeListPage page(
      ListQuery query,
      Slice<ExchangeListPage.Row> rows,
      @Nullable MonthPage month,
      boolean manage,
      Actor actor) {
    return new ExchangeListPage(
        query,
        rows,
        List.of(
            Column.sorted("title", text("exchanges.field.title")),
            Column.of(text("exchanges.field.instruments")),
            Column.sorted("start", text("exchanges.field.dates")),
            Column.of(text("exchanges.field.place")),
            Column.sorted("state", text("exchanges.field.state"))),
        choices(actor),
        List.of(
            new Step(text("exchanges.list.list"), "/exchanges", false, month == null),
            new Step(
                text("exchanges.list.calendar"), "/exchanges?view=month", false, month != null)),
        month,
        manage,
        actor.may(ExchangePermissions.EDIT));
  }

  private ExchangeListPage.Choices choices(Actor actor) {
    var states = new ArrayList<Choice>();
    states.add(new Choice("coming", text("exchanges.list.coming")));
    states.add(new Choice("happened", text("exchanges.list.happened")));
    Arrays.stream(ExchangeState.values())
        .filter(it -> it != ExchangeState.IDEA || actor.may(ExchangePermissions.EDIT))
        .forEach(it -> states.add(new Choice(it.slug(), Signs.name(it))));
    var kept = exchanges.used(actor);
    return new ExchangeListPage.Choices(
        states,
        names.choices(Catalogue.Kind.INSTRUMENT, List.of()),
        names.choices(Catalogue.Kind.AREA, List.of()),
        names.countryChoices().stream()
            .filter(it -> kept.countries().contains(it.value()))
            .toList(),
        kept.years().stream().map(it -> new Choice(it, it)).toList());
  }
}
