package org.polyphony.platform.reporting;

/**
 * Which part of the chain is wanted; an empty text does not filter.
 *
 * @param goal key of a goal
 * @param area key of a policy area
 * @param country ISO 3166 code
 * @param year four digits
 * @param instrument key of an instrument
 */
public record ChainFilter(
    String goal, String area, String country, String year, String instrument) {

  /** The whole chain. */
  public static final ChainFilter ALL = new ChainFilter("", "", "", "", "");

  /** Whether anything but the goal is asked for: then threads without an exchange drop out. */
  boolean narrows() {
    return !(area + country + year + instrument).isEmpty();
  }
}
