package org.polyphony.platform.stakeholders.imports.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.polyphony.platform.shared.Refused;

/** Looks at a text before it is split, for what no table may have. */
final class ScanReader extends FilterReader {

  /** Characters that a cell may hold; longer ones come from a quote that was never closed. */
  static final int CELL = 100_000;

  private final char delimiter;
  private final char quote;
  private int line = 1;
  private int cell;
  private int opened;
  private char before = '\n';

  ScanReader(Reader in, char delimiter, char quote) {
    super(in);
    this.delimiter = delimiter;
    this.quote = quote;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count < 0 && opened > 0) {
      throw new Refused("stakeholders.import.refused.quote", "line", opened);
    }
    for (int i = offset; i < offset + count; i++) {
      look(buffer[i]);
    }
    return count;
  }

  /**
   * Accepts a character.
   *
   * @throws Refused for a NUL character or a cell that is far too long, with its line
   */
  private void look(char c) {
    if (c == '\0') {
      throw new Refused("stakeholders.import.refused.nul", "line", line);
    }
    boolean ends = c == '\r' || (c == '\n' && before != '\r');
    line += ends ? 1 : 0;
    boolean sign = c == delimiter || c == '\n' || c == '\r';
    if (c == quote) {
      opened = opened > 0 ? 0 : cell == 0 || before == quote ? line : 0;
    }
    before = c;
    if (opened == 0 && sign) {
      cell = 0;
    } else if (++cell > CELL) {
      int from = opened > 0 ? opened : line;
      throw new Refused("stakeholders.import.refused.cell", "line", from, "limit", CELL);
    }
  }
}
