package org.polyphony.platform.exchanges;

/**
 * Which exchanges are wanted; an empty text does not filter.
 *
 * @param text words of the title in any language
 * @param state slug of a state, {@code coming} or {@code happened}
 * @param instrument key of an instrument
 * @param area key of a policy area
 * @param country ISO 3166 code
 * @param year a year ({@code 2017}) or month ({@code 2017-06}): under way at some time of it
 * @param mandate number of a mandate that it answers
 * @param organiser number of an organisation that holds it
 * @param samples whether sample records are wanted too
 */
public record ExchangeFilter(
    String text,
    String state,
    String instrument,
    String area,
    String country,
    String year,
    String mandate,
    String organiser,
    boolean samples) {

  /** By what a reader can choose. */
  public ExchangeFilter(
      String text,
      String state,
      String instrument,
      String area,
      String country,
      String year,
      boolean samples) {
    this(text, state, instrument, area, country, year, "", "", samples);
  }

  /** Everything. */
  public static ExchangeFilter all() {
    return new ExchangeFilter("", "", "", "", "", "", true);
  }

  /** Those that answer a mandate. */
  public static ExchangeFilter answering(long mandateId) {
    return new ExchangeFilter("", "", "", "", "", "", "" + mandateId, "", true);
  }

  /** Those that an organisation holds. */
  public static ExchangeFilter heldBy(long organisationId) {
    return new ExchangeFilter("", "", "", "", "", "", "", "" + organisationId, true);
  }

  /** Those that concern a country. */
  public static ExchangeFilter in(String countryCode) {
    return new ExchangeFilter("", "", "", "", countryCode, "", true);
  }
}
