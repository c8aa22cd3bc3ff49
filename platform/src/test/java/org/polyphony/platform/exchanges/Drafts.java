package org.polyphony.platform.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** Exchanges of which little is said. */
public final class Drafts {

  private Drafts() {}

  /** An exchange with a title and dates as they are written; null for none. */
  public static ExchangeDraft draft(String title, @Nullable String start, @Nullable String end) {
    return draft(title, start, end, List.of());
  }

  /** The same in some countries. */
  public static ExchangeDraft draft(
      String title, @Nullable String start, @Nullable String end, List<String> countries) {
    return new ExchangeDraft(
        null,
        text(title),
        LocalizedText.EMPTY,
        start == null ? null : PartialDate.parse(start),
        end == null ? null : PartialDate.parse(end),
        LocalizedText.EMPTY,
        "",
        LocalizedText.EMPTY,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        countries,
        List.of(),
        "",
        false);
  }

  /** The same in a time zone. */
  public static ExchangeDraft inZone(ExchangeDraft it, String zone) {
    return copy(it, zone, it.sample());
  }

  /** The same as a sample record. */
  public static ExchangeDraft sample(ExchangeDraft it) {
    return copy(it, it.zone(), true);
  }

  private static ExchangeDraft copy(ExchangeDraft it, String zone, boolean sample) {
    return new ExchangeDraft(
        it.strategyId(),
        it.title(),
        it.summary(),
        it.start(),
        it.end(),
        it.periodNote(),
        zone,
        it.place(),
        it.delivery(),
        it.instruments(),
        it.activities(),
        it.mandates(),
        it.objectiveId(),
        it.goals(),
        it.areas(),
        it.sdgs(),
        it.outcomes(),
        it.results(),
        it.proposedLinks(),
        it.countries(),
        it.organisers(),
        it.source(),
        sample);
  }

  /** Words in English. */
  public static LocalizedText text(String words) {
    return LocalizedText.of(Language.EN, words);
  }
}
