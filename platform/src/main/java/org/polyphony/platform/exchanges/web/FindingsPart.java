package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeResults;

/**
 * What came of an exchange, the three levels apart.
 *
 * @param findings of all levels
 * @param recordPath where the reader can record one, or null
 */
public record FindingsPart(List<ExchangeResults.Finding> findings, @Nullable String recordPath) {

  /** The findings of one level. */
  public List<ExchangeResults.Finding> of(ExchangeResults.Level level) {
    return findings.stream().filter(it -> it.level() == level).toList();
  }

  /** The last part of a level's message keys. */
  public static String slug(ExchangeResults.Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT);
  }
}
