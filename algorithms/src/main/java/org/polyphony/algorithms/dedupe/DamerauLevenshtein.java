package org.polyphony.algorithms.dedupe;

/**
 * Fewest insertions, deletions, substitutions and exchanges of neighbouring letters that turn one
 * text into the other, no part being edited twice (optimal string alignment; Damerau 1964).
 * Deterministic; cost length × length.
 */
public final class DamerauLevenshtein {

  private DamerauLevenshtein() {}

  /** The distance in edits, 0 for equal texts. */
  public static int distance(String a, String b) {
    return atMost(a, b, Math.max(a.length(), b.length()));
  }

  /** The distance in edits, or {@code most + 1} when it is larger than {@code most}. */
  public static int atMost(String a, String b, int most) {
    int n = a.length();
    int m = b.length();
    if (Math.abs(n - m) > most) {
      return most + 1;
    }
    int[] before = new int[m + 1];
    int[] above = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      row[0] = i;
      int least = i;
      char c = a.charAt(i - 1);
      for (int j = 1; j <= m; j++) {
        char d = b.charAt(j - 1);
        int best = above[j - 1] + (c == d ? 0 : 1);
        best = Math.min(best, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && d == a.charAt(i - 2)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[m], most + 1);
  }
}
