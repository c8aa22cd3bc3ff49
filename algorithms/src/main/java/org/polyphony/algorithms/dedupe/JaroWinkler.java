package org.polyphony.algorithms.dedupe;

/**
 * Similarity of short texts: letters in common near their places, exchanges counted half (Jaro
 * 1989), a common beginning of up to four letters raising it by a tenth each (Winkler 1990).
 */
public final class JaroWinkler {

  private static final double PREFIX = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private JaroWinkler() {}

  /** Similarity, 0 nothing in common to 1 equal; two empty texts are equal. */
  public static double similarity(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX * (1 - jaro);
  }

  /** Similarity without the beginning counting more. */
  public static double jaro(String a, String b) {
    int n = a.length();
    int m = b.length();
    if (n == 0 || m == 0) {
      return n == m ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(n, m) / 2 - 1);
    boolean[] taken = new boolean[m];
    char[] common = new char[Math.min(n, m)];
    int found = 0;
    for (int i = 0; i < n; i++) {
      int to = Math.min(m - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= to; j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          common[found++] = a.charAt(i);
          break;
        }
      }
    }
    if (found == 0) {
      return 0;
    }
    double exchanged = misplaced(b, taken, common) / 2.0;
    double c = found;
    return (c / n + c / m + (c - exchanged) / c) / 3;
  }

  private static int misplaced(String b, boolean[] taken, char[] common) {
    int different = 0;
    int at = 0;
    for (int j = 0; j < taken.length; j++) {
      if (taken[j] && b.charAt(j) != common[at++]) {
        different++;
      }
    }
    return different;
  }
}
