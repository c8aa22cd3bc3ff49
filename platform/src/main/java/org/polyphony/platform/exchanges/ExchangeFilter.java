package org.polyphony.platform.exchanges;

/**
 * Which exchanges are wanted; an empty text does not filter.
 *
 * @param text words of the title in any language
 * @param state slug of a state
 * @param instrument key of an instrument
 * @param area key of a policy area
 * @param country ISO 3166 code
 * @param year four digits: under way at some time of that year
 * @param samples whether sample records are wanted too
 */
public record ExchangeFilter(
    String text,
    String state,
    String instrument,
    String area,
    String country,
    String year,
    boolean samples) {

  /** Everything. */
  public static ExchangeFilter all() {
    return new ExchangeFilter("", "", "", "", "", "", true);
  }
}
