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
    if (most <= 2 && apart(letters(a), letters(b)) > most) {
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

  /** Which letters and digits a text has; others share bits, which can only hide a difference. */
  static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36 + c % 28;
      letters |= 1L << bit;
    }
    return letters;
  }

  /** Letters that one text has and the other has not: each takes an edit. */
  static int apart(long a, long b) {
    return Math.max(Long.bitCount(a & ~b), Long.bitCount(b & ~a));
  }
}
