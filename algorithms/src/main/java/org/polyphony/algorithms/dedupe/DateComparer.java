package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/** Days: the same; day and month exchanged or one edit; two of the three parts the same. */
final class DateComparer extends Comparer {

  @Override
  int levels() {
    return 4;
  }

  @Override
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    if (text.isEmpty()) {
      return null;
    }
    String day = eightDigits(text);
    return new Value(day == null ? text : day, null);
  }

  /** A day as year, month, day; null when the text does not look like one. */
  static @Nullable String eightDigits(String folded) {
    String[] parts = folded.split(" ", -1);
    if (parts.length == 1) {
      boolean digits = folded.length() == 8 && folded.chars().allMatch(Character::isDigit);
      boolean yearLast = digits && !plausibleYear(folded.substring(0, 4));
      return !digits
          ? null
          : yearLast
              ? folded.substring(4) + folded.substring(2, 4) + folded.substring(0, 2)
              : folded;
    }
    if (parts.length < 3 || !number(parts[0]) || !number(parts[1]) || !number(parts[2])) {
      return null;
    }
    return parts[0].length() == 4
        ? parts[0] + two(parts[1]) + two(parts[2])
        : parts[2].length() == 4 ? parts[2] + two(parts[1]) + two(parts[0]) : null;
  }

  private static boolean plausibleYear(String year) {
    return year.startsWith("19") || year.startsWith("20") || year.startsWith("18");
  }

  private static boolean number(String part) {
    return part.length() <= 4 && part.chars().allMatch(Character::isDigit);
  }

  private static String two(String part) {
    return part.length() == 1 ? "0" + part : part;
  }

  @Override
  int level(Value a, Value b) {
    String x = a.compact;
    String y = b.compact;
    if (a == b || x.equals(y)) {
      return 4;
    }
    if (x.length() != 8 || y.length() != 8) {
      return DamerauLevenshtein.atMost(x, y, 1) <= 1 ? 3 : 1;
    }
    boolean year = x.regionMatches(0, y, 0, 4);
    boolean exchanged = x.regionMatches(4, y, 6, 2) && x.regionMatches(6, y, 4, 2);
    if (year && exchanged || DamerauLevenshtein.atMost(x, y, 1) <= 1) {
      return 3;
    }
    int parts =
        (year ? 1 : 0)
            + (x.regionMatches(4, y, 4, 2) ? 1 : 0)
            + (x.regionMatches(6, y, 6, 2) ? 1 : 0);
    return parts == 2 ? 2 : 1;
  }
}
