package org.polyphony.platform.registration;

import java.util.Map;

/**
 * How many seats are taken.
 *
 * @param seated seats that are held, with those on offer
 * @param requested registrations that wait for approval
 * @param waiting people who wait for a seat
 * @param byQuota seats that are held, by number of the quota
 */
public record Occupancy(int seated, int requested, int waiting, Map<Long, Integer> byQuota) {

  /** Keeps an unchangeable copy. */
  public Occupancy {
    byQuota = Map.copyOf(byQuota);
  }
}
