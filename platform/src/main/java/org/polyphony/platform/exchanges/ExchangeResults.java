package org.polyphony.platform.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;

/** What came of an exchange. The module that measures results implements this. */
public interface ExchangeResults {

  /** The findings of an exchange that the actor may see, by date. */
  List<Finding> of(long exchangeId, Actor actor);

  /** Where the actor can record a finding of the exchange, or null if that is not allowed. */
  @Nullable String recordPath(ExchangeView exchange, Actor actor);

  /** What a finding speaks of. The three are shown apart and never added up. */
  enum Level {
    OUTPUT,
    OUTCOME,
    GOAL
  }

  /**
   * One finding.
   *
   * @param level output, outcome or goal
   * @param title what was found, in a few words
   * @param finding what was found; may be empty
   * @param figure the figure found, in the reader's language; empty where there is none
   * @param path where it is shown
   * @param confirmed whether a second person confirmed it
   * @param evidence how many pieces of evidence it rests on
   */
  record Finding(
      Level level,
      LocalizedText title,
      LocalizedText finding,
      String figure,
      String path,
      boolean confirmed,
      int evidence) {}
}
