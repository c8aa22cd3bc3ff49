package org.polyphony.platform.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who sits where: how many people hold a seat, by the set of quotas that cover them (see {@link
 * SeatRules#signature}). Decides whether one more may sit down.
 *
 * <p>Seats that are not reserved are open to everybody. People fill reserved seats as far as that
 * is possible at all; the greatest number of them that can is, after König and Hall, the least over
 * all sets T of quotas of (reserved seats in T + people whom a quota outside T reserves for).
 */
final class Ledger {

  private final SeatRules rules;
  private final Map<Long, Integer> seated;
  private final List<Integer> reserves = new ArrayList<>();

  Ledger(SeatRules rules, Map<Long, Integer> seated) {
    this.rules = rules;
    this.seated = new TreeMap<>(seated);
    for (int i = 0; i < rules.quotas().size(); i++) {
      if (rules.quotas().get(i).reserved() > 0) {
        reserves.add(i);
      }
    }
  }

  /** Whether there is a seat for one more. */
  boolean fits(long signature) {
    if (seated() >= rules.capacity()) {
      return false;
    }
    for (int i = 0; i < rules.quotas().size(); i++) {
      Integer most = rules.quotas().get(i).most();
      if (most != null && SeatRules.covers(signature, i) && seated(i) >= most) {
        return false;
      }
    }
    take(signature);
    boolean keeps = keepsReserves();
    free(signature);
    return keeps;
  }

  /** Whether what stands here obeys the rules; it may not after they were changed. */
  boolean holds() {
    for (int i = 0; i < rules.quotas().size(); i++) {
      Integer most = rules.quotas().get(i).most();
      if (most != null && seated(i) > most) {
        return false;
      }
    }
    return seated() <= rules.capacity() && keepsReserves();
  }

  void take(long signature) {
    seated.merge(signature, 1, Integer::sum);
  }

  void free(long signature) {
    seated.computeIfPresent(signature, (_, count) -> count == 1 ? null : count - 1);
  }

  /** How many hold a seat. */
  int seated() {
    return seated.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many whom a quota covers hold a seat. */
  int seated(int quota) {
    return seated.entrySet().stream()
        .filter(it -> SeatRules.covers(it.getKey(), quota))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** As it is kept. */
  Map<Long, Integer> counts() {
    return seated;
  }

  private boolean keepsReserves() {
    return seated() - inReserved() <= rules.capacity() - rules.reserved();
  }

  /** How many can sit in seats that are reserved for them. */
  int inReserved() {
    int least = Integer.MAX_VALUE;
    for (int set = 0; set < 1 << reserves.size(); set++) {
      int seats = 0;
      long outside = 0;
      for (int i = 0; i < reserves.size(); i++) {
        if ((set >> i & 1) == 1) {
          seats += rules.quotas().get(reserves.get(i)).reserved();
        } else {
          outside |= 1L << reserves.get(i);
        }
      }
      least = Math.min(least, seats + coveredByAny(outside));
    }
    return least;
  }

  private int coveredByAny(long quotas) {
    return seated.entrySet().stream()
        .filter(it -> (it.getKey() & quotas) != 0)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
