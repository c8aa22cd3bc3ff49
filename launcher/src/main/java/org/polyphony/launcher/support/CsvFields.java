package org.polyphony.launcher.support;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one record as characters; the same object serves every record in turn. */
final class CsvFields extends AbstractBaseCsvCallbackHandler<CsvFields> {

  /** What {@link #whole} returns for anything but a whole number. */
  static final long NOT_WHOLE = Long.MIN_VALUE;

  private char[] characters = new char[256];
  private int[] ends = new int[16];
  private int count;
  private long line;

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
    line = startingLineNumber;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int start = start(index);
    if (start + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(start + length, 2 * characters.length));
    }
    System.arraycopy(buffer, offset, characters, start, length);
    if (index == ends.length) {
      ends = Arrays.copyOf(ends, 2 * index);
    }
    ends[index] = start + length;
    count = index + 1;
  }

  @Override
  protected @Nullable CsvFields buildRecord() {
    return this;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int count() {
    return count;
  }

  long line() {
    return line;
  }

  int length(int index) {
    return ends[index] - start(index);
  }

  String text(int index) {
    return new String(characters, start(index), length(index));
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(text(i));
    }
    return all;
  }

  /** The whole number in a field, up to 18 digits, or {@link #NOT_WHOLE}. */
  long whole(int index) {
    int from = start(index);
    int to = ends[index];
    boolean negative = from < to && characters[from] == '-';
    int digits = negative ? from + 1 : from;
    if (digits == to || to - digits > 18) {
      return NOT_WHOLE;
    }
    long value = 0;
    for (int i = digits; i < to; i++) {
      int digit = characters[i] - '0';
      if (digit < 0 || digit > 9) {
        return NOT_WHOLE;
      }
      value = 10 * value + digit;
    }
    return negative ? -value : value;
  }

  /** A whole number of at most nine digits without sign or leading zero, else -1. */
  int plainNumber(int index) {
    int from = start(index);
    int to = ends[index];
    if (from == to || to - from > 9 || (characters[from] == '0' && to - from > 1)) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = characters[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
