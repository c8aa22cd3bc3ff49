package org.polyphony.platform.stakeholders.imports.reading;

/** Tells whether bytes are meant as UTF-8 (RFC 3629), and where they are not, as they come by. */
final class Utf8 {

  private long good;
  private long bad;
  private int line = 1;
  private int badLine;
  private int begun = 1;
  private int missing;

  void accept(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      accept(bytes[i] & 0xFF);
    }
  }

  /**
   * Whether the bytes are UTF-8, or would be but for a few: then they have more good sequences of
   * several bytes than bad ones. Text in a code page hardly ever has a good one.
   */
  boolean meant() {
    long wrong = bad + (missing > 0 ? 1 : 0);
    return wrong == 0 || good > wrong;
  }

  /** The number of the first line with a byte that is not UTF-8, from 1; else of the last line. */
  int badLine() {
    return bad > 0 ? badLine : begun;
  }

  private void accept(int b) {
    if (missing > 0 && (b & 0xC0) == 0x80) {
      missing--;
      good += missing == 0 ? 1 : 0;
      return;
    }
    if (missing > 0) {
      wrong(begun);
    }
    begun = line;
    missing = b < 0x80 ? 0 : b < 0xC2 ? -1 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : b < 0xF5 ? 3 : -1;
    if (missing < 0) {
      wrong(line);
    }
    line += b == '\n' ? 1 : 0;
  }

  private void wrong(int at) {
    badLine = bad == 0 ? at : badLine;
    bad++;
    missing = 0;
  }
}
