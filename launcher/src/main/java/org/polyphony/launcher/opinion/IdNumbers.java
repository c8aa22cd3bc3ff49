package org.polyphony.launcher.opinion;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.polyphony.launcher.support.CsvFile;

/**
 * Finds the index of an id again without making a text of it, where the id is a small whole number
 * written in the usual way; most exports number people and statements so.
 */
final class IdNumbers {

  private static final int LARGEST = 1 << 22;

  private final ToIntFunction<String> index;
  private int[] known = new int[1024];

  /**
   * Prepares.
   *
   * @param index gives the index of an id; asked once for each small number
   */
  IdNumbers(ToIntFunction<String> index) {
    this.index = index;
    Arrays.fill(known, -1);
  }

  /** The index of the id in a field, -1 if it is not known yet and must be looked up as text. */
  int cached(CsvFile csv, int column) {
    int number = csv.plainNumber(column);
    return number < 0 || number >= known.length ? -1 : known[number];
  }

  /** Looks the id up as text and remembers it. */
  int lookUp(CsvFile csv, int column) {
    int found = index.applyAsInt(csv.required(column));
    int number = csv.plainNumber(column);
    if (number >= 0 && number < LARGEST) {
      if (number >= known.length) {
        int former = known.length;
        known = Arrays.copyOf(known, Math.max(number + 1, 2 * former));
        Arrays.fill(known, former, known.length, -1);
      }
      known[number] = found;
    }
    return found;
  }
}
