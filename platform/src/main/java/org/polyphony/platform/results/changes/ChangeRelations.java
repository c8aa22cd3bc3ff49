package org.polyphony.platform.results.changes;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Tells the pages of exchanges, countries and strategies which institutions changed. */
@Component
class ChangeRelations implements Relations, ExchangeActions {

  private static final int MOST = 200;

  private final InstitutionalChanges changes;

  ChangeRelations(InstitutionalChanges changes) {
    this.changes = changes;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    List<ChangeView> found =
        switch (type) {
          case "exchange" -> changes.ofExchanges(List.of(Long.valueOf(key)));
          case "country" -> list(ChangeFilter.in(key), actor);
          case "strategy" -> list(ChangeFilter.of(Long.parseLong(key)), actor);
          default -> List.of();
        };
    return found.stream().map(ChangeRelations::relation).toList();
  }

  private List<ChangeView> list(ChangeFilter filter, Actor actor) {
    return changes.list(filter, PageRequest.first(MOST), actor).rows();
  }

  private static Relation relation(ChangeView view) {
    ChangeKind kind = view.draft().kind();
    return new Relation(
        Direction.DOWN,
        kind == null ? "changes.kind" : "changes.kind." + kind.slug(),
        view.draft().title().in(Reader.language()).text(),
        view.path(),
        view.furthest().map(ChangeRelations::note).orElse(""));
  }

  private static String note(ChangeView.Step step) {
    PartialDate reached = step.reached();
    String stage = text("results.stage." + step.stage().slug());
    return reached == null ? stage : stage + " · " + Formats.date(reached);
  }

  @Override
  public List<Action> of(ExchangeView exchange, boolean work, Actor actor) {
    return work && actor.may(ResultPermissions.RECORD, exchange.scopes())
        ? List.of(
            new Action(
                text("changes.action.add"),
                "/manage/exchanges/" + exchange.id() + "/institutional-changes/add",
                "plus",
                false))
        : List.of();
  }
}
