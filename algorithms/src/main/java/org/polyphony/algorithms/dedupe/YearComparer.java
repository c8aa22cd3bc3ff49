package org.polyphony.algorithms.dedupe;

/** Years: the same, one apart, one digit mistyped. */
final class YearComparer extends Comparer {

  @Override
  int levels() {
    return 3;
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return 3;
    }
    return DamerauLevenshtein.atMost(a.compact, b.compact, 1) <= 1 ? 2 : 1;
  }
}
