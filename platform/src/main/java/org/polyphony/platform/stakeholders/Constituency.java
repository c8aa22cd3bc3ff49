package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Map;

/**
 * The growing constituency: how many stakeholders were engaged toward a strategy at some time in
 * each year, by group. An indicator, open to everybody: figures only. Never counts sample,
 * confidential, removed or merely cited records.
 */
public interface Constituency {

  /**
   * One year.
   *
   * @param year the calendar year
   * @param organisations by key of the group; the empty key for none recorded
   * @param people by key of the group; the empty key for none recorded
   */
  record Year(int year, Map<String, Long> organisations, Map<String, Long> people) {

    /** Organisations of all groups. */
    public long allOrganisations() {
      return organisations.values().stream().mapToLong(Long::longValue).sum();
    }

    /** People of all groups. */
    public long allPeople() {
      return people.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * The years from the first engagement to this year.
   *
   * @param years in rising order; empty if nobody is engaged since a known date
   * @param undated engaged stakeholders whose beginning is not recorded: in no year
   */
  record Growth(List<Year> years, long undated) {}

  /** The growth of one strategy's constituency. */
  Growth of(long strategyId);
}
