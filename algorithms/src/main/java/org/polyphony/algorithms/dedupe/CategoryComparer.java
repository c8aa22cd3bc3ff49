package org.polyphony.algorithms.dedupe;

/** One of a few values: the same, one edit, the words of one within the other. */
final class CategoryComparer extends Comparer {

  @Override
  int levels() {
    return 3;
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return 3;
    }
    boolean near =
        Math.min(a.compact.length(), b.compact.length()) >= 2
            && DamerauLevenshtein.atMost(a.compact, b.compact, 1) <= 1;
    return near || within(a, b) || within(b, a) ? 2 : 1;
  }

  private static boolean within(Value few, Value many) {
    return few.compact.length() >= 4 && (" " + many.text + " ").contains(" " + few.text + " ");
  }
}
