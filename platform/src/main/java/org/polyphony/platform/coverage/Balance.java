package org.polyphony.platform.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.polyphony.platform.stakeholders.Population.Tally;
import org.polyphony.platform.stakeholders.Sex;

/**
 * How balanced those known and those engaged are.
 *
 * @param women of the people who state their sex
 * @param notStated people who do not state it, of all people
 * @param leastDeveloped from least developed countries, of those with a country
 * @param smallIslands from small island developing States, of those with a country
 * @param civilSociety of civil society, of those with a group
 */
public record Balance(
    Share women, Share notStated, Share leastDeveloped, Share smallIslands, Share civilSociety) {

  /**
   * A part of a whole, among those known and among those engaged.
   *
   * @param known the part and the whole
   * @param engaged the part and the whole
   */
  public record Share(Ratio known, Ratio engaged) {}

  /**
   * So many of so many.
   *
   * @param part at least 0
   * @param whole at least the part
   */
  public record Ratio(long part, long whole) {

    /** Between 0 and 1; 0 of nothing is 0. */
    public double share() {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * Of counts.
   *
   * @param ldc whether a country is a least developed one
   * @param sids whether a country is a small island developing State
   * @param civil whether a group is civil society
   */
  static Balance of(
      List<Tally> tallies, Predicate<String> ldc, Predicate<String> sids, Predicate<String> civil) {
    Predicate<Tally> stated = it -> it.sex() != null && it.sex() != Sex.NOT_STATED;
    return new Balance(
        share(tallies, it -> it.sex() == Sex.FEMALE, stated),
        share(tallies, it -> it.sex() == Sex.NOT_STATED, it -> it.sex() != null),
        share(tallies, it -> in(it, ldc), it -> it.country() != null),
        share(tallies, it -> in(it, sids), it -> it.country() != null),
        share(
            tallies, it -> it.group() != null && civil.test(it.group()), it -> it.group() != null));
  }

  private static boolean in(Tally tally, Predicate<String> countries) {
    return tally.country() != null && countries.test(tally.country());
  }

  private static Share share(List<Tally> all, Predicate<Tally> part, Predicate<Tally> whole) {
    long known = 0;
    long engaged = 0;
    long allKnown = 0;
    long allEngaged = 0;
    for (Tally it : all) {
      if (whole.test(it)) {
        allKnown += it.known();
        allEngaged += it.engaged();
        known += part.test(it) ? it.known() : 0;
        engaged += part.test(it) ? it.engaged() : 0;
      }
    }
    return new Share(new Ratio(known, allKnown), new Ratio(engaged, allEngaged));
  }
}
