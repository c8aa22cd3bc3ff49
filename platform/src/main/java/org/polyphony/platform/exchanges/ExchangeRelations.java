package org.polyphony.platform.exchanges;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/**
 * Tells the pages of mandates, strategies, organisations, countries and people what came of them.
 */
@Component
class ExchangeRelations implements Relations {

  private static final int MOST = 200;

  private final Exchanges exchanges;
  private final ExchangeSearch search;

  ExchangeRelations(Exchanges exchanges, ExchangeSearch search) {
    this.exchanges = exchanges;
    this.search = search;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    return switch (type) {
      case "mandate" -> found(ExchangeFilter.answering(Long.parseLong(key)), actor);
      case "organisation" -> found(ExchangeFilter.heldBy(Long.parseLong(key)), actor);
      case "country" -> found(ExchangeFilter.in(key), actor);
      case "strategy" -> relations(exchanges.ofStrategy(Long.parseLong(key), actor));
      case "person" -> relations(exchanges.ofPerson(Long.parseLong(key), actor));
      default -> List.of();
    };
  }

  @Override
  public Set<String> used(String type, Collection<String> keys, Actor actor) {
    return switch (type) {
      case "organisation" -> search.holders(keys);
      case "person" -> search.participants(keys);
      default -> Relations.super.used(type, keys, actor);
    };
  }

  private List<Relation> found(ExchangeFilter filter, Actor actor) {
    return relations(exchanges.list(filter, PageRequest.first(MOST), actor).rows());
  }

  private static List<Relation> relations(List<ExchangeView> found) {
    return found.stream().map(ExchangeRelations::relation).toList();
  }

  private static Relation relation(ExchangeView exchange) {
    var draft = exchange.draft();
    String when = Formats.span(draft.start(), draft.end());
    String state = Texts.text("exchanges.state." + exchange.state().slug());
    return new Relation(
        Relations.Direction.DOWN,
        "exchanges.kind",
        draft.title().in(Reader.language()).text(),
        "/exchanges/" + exchange.id(),
        when.isEmpty() ? state : when + " · " + state);
  }
}
