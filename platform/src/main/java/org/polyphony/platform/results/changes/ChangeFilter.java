package org.polyphony.platform.results.changes;

import org.jspecify.annotations.Nullable;

/**
 * Which institutional changes are wanted; empty and null do not filter.
 *
 * @param text words of the title in any language
 * @param kind law, policy, strategy, programme or agreement
 * @param stage the stage that it has come to
 * @param country ISO 3166 code
 * @param outcome key of an intermediate outcome
 * @param validated whether a second person confirmed it
 * @param strategy number of the strategy to which an exchange of it belongs
 */
public record ChangeFilter(
    String text,
    @Nullable ChangeKind kind,
    @Nullable PolicyStage stage,
    String country,
    String outcome,
    @Nullable Boolean validated,
    @Nullable Long strategy) {

  /** Everything. */
  public static final ChangeFilter ALL = new ChangeFilter("", null, null, "", "", null, null);

  /** Those of a country. */
  public static ChangeFilter in(String country) {
    return new ChangeFilter("", null, null, country, "", null, null);
  }

  /** Those of a strategy's exchanges. */
  public static ChangeFilter of(long strategy) {
    return new ChangeFilter("", null, null, "", "", null, strategy);
  }
}
