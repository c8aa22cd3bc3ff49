package org.polyphony.launcher.opinion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of ids that a person expects: 2 before 10. */
final class NaturalOrder {

  private NaturalOrder() {}

  /** By number if every id is a whole number, else as found. */
  static <T> List<T> of(Collection<T> all, Function<T, String> id) {
    List<T> ordered = new ArrayList<>(all);
    if (all.stream().map(id).allMatch(NaturalOrder::isNumber)) {
      ordered.sort(Comparator.comparing(one -> new BigInteger(id.apply(one))));
    }
    return ordered;
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
