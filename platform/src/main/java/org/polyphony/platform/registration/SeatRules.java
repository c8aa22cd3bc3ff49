package org.polyphony.platform.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many seats there are, and for whom.
 *
 * @param capacity all seats, at least 1
 * @param categories as what one may come
 * @param quotas in the order of their numbers; at most {@link #MOST_QUOTAS}
 */
record SeatRules(int capacity, List<Category> categories, List<Quota> quotas) {

  /** The bits of a signature. */
  static final int MOST_QUOTAS = 60;

  /** Seats are matched to people by looking at every set of these: 2^8 are few. */
  static final int MOST_RESERVES = 8;

  SeatRules {
    categories = List.copyOf(categories);
    quotas = List.copyOf(quotas);
  }

  /** The quotas that cover somebody: bit n stands for the n-th. */
  long signature(Category category, @Nullable String country) {
    long signature = 0;
    for (int i = 0; i < quotas.size(); i++) {
      if (quotas.get(i).covers(category, country)) {
        signature |= 1L << i;
      }
    }
    return signature;
  }

  /** All reserved seats together. */
  int reserved() {
    return quotas.stream().mapToInt(Quota::reserved).sum();
  }

  static boolean covers(long signature, int quota) {
    return (signature >> quota & 1) == 1;
  }
}
