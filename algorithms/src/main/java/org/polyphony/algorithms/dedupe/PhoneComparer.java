package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/** Telephone numbers by their last nine digits, as country and trunk codes come and go. */
final class PhoneComparer extends Comparer {

  private static final int KEPT = 9;

  @Override
  int levels() {
    return 3;
  }

  @Override
  @Nullable Value value(String raw) {
    StringBuilder digits = new StringBuilder();
    raw.codePoints()
        .map(c -> Character.isDigit(c) ? Character.digit(c, 10) : -1)
        .filter(digit -> digit >= 0)
        .forEach(digits::append);
    String all = digits.toString();
    return all.isEmpty() ? null : new Value(all.substring(Math.max(0, all.length() - KEPT)), null);
  }

  @Override
  int level(Value a, Value b) {
    String x = a.compact;
    String y = b.compact;
    int shorter = Math.min(x.length(), y.length());
    if (x.equals(y) || shorter >= 7 && (x.endsWith(y) || y.endsWith(x))) {
      return 3;
    }
    return shorter >= 7 && DamerauLevenshtein.atMost(x, y, 1) <= 1 ? 2 : 1;
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
    to.add('t', value.compact.substring(Math.max(0, value.compact.length() - 7)));
  }
}
