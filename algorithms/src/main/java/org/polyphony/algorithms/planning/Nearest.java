package org.polyphony.algorithms.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The valid values that a mistaken one most likely meant, by edit distance (Levenshtein 1966). */
public final class Nearest {

  private static final int SHOWN = 3;

  private Nearest() {}

  /** Returns at most three valid values, nearest first; ties in alphabetical order. */
  public static List<String> to(String wrong, Collection<String> valid) {
    String given = shortened(wrong).toLowerCase(Locale.ROOT);
    return valid.stream()
        .sorted(
            Comparator.comparingInt((String one) -> distance(given, one.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Says what is wrong and which values are nearest, for the end of a message. */
  public static String said(String wrong, Collection<String> valid) {
    return "'"
        + shortened(wrong)
        + "' is not known; nearest: "
        + String.join(", ", to(wrong, valid));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
