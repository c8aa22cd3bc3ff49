package org.polyphony.platform.exchanges;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Exchanges on the timeline of who takes part or holds them, as far as they have a date: what has
 * none cannot stand in an order of time, and is named on the page all the same.
 */
@Component
@Order(50)
class ExchangeHappenings implements HappeningSource {

  private static final String KIND = "exchanges.timeline.exchange";
  private static final int MOST = 200;

  private final Exchanges exchanges;

  ExchangeHappenings(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    return dated(actor, stakeholder).stream().limit(most).toList();
  }

  @Override
  public long count(Actor actor, Mention stakeholder, String kind) {
    return dated(actor, stakeholder).size();
  }

  private List<Happening> dated(Actor actor, Mention stakeholder) {
    List<ExchangeView> found =
        stakeholder.type() == Registry.Type.PERSON
            ? exchanges.ofPerson(stakeholder.id(), actor)
            : exchanges
                .list(ExchangeFilter.heldBy(stakeholder.id()), PageRequest.first(MOST), actor)
                .rows();
    return found.stream()
        .flatMap(it -> happening(it).stream())
        .sorted(Comparator.comparing(Happening::day).reversed())
        .toList();
  }

  private static List<Happening> happening(ExchangeView exchange) {
    var draft = exchange.draft();
    PartialDate start = draft.start();
    if (start == null) {
      return List.of();
    }
    return List.of(
        new Happening(
            start.first(),
            Instant.EPOCH,
            Formats.span(start, draft.end()),
            draft.title().in(Reader.language()).text(),
            Texts.text("exchanges.state." + exchange.state().slug()),
            "",
            "/exchanges/" + exchange.id(),
            List.of()));
  }
}
