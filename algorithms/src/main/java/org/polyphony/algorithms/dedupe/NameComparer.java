package org.polyphony.algorithms.dedupe;

/** One part of a person's name: the same, one edit, the same sound or nearly, similar. */
final class NameComparer extends Comparer {

  static final int SAME = 5;

  @Override
  int levels() {
    return SAME;
  }

  @Override
  int level(Value a, Value b) {
    return a == b ? SAME : level(a.compact, b.compact);
  }

  static int level(String a, String b) {
    if (a.equals(b)) {
      return SAME;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= 4 && DamerauLevenshtein.atMost(a, b, 1) <= 1) {
      return 4;
    }
    if (shorter <= 2) {
      return a.charAt(0) == b.charAt(0) && shorter == 1 ? 2 : 1;
    }
    long x = DamerauLevenshtein.letters(a);
    long y = DamerauLevenshtein.letters(b);
    // Jaro's similarity is at most this, as letters that the other name lacks cannot be common.
    double most =
        (1
                + 1.0 * (a.length() - Long.bitCount(x & ~y)) / a.length()
                + 1.0 * (b.length() - Long.bitCount(y & ~x)) / b.length())
            / 3;
    if (most + 0.4 * (1 - most) < 0.78) {
      return sound(a, b) ? 3 : 1;
    }
    double likeness = JaroWinkler.similarity(a, b);
    if (likeness >= 0.9 || sound(a, b)) {
      return 3;
    }
    return likeness >= 0.78 ? 2 : 1;
  }

  private static boolean sound(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 6) {
      return false;
    }
    String bones = Skeleton.cached(a);
    return bones.length() >= 2 && bones.equals(Skeleton.cached(b));
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
    String bones = Skeleton.of(value.compact);
    if (bones.length() >= 2) {
      to.add('s', bones);
    }
  }
}
