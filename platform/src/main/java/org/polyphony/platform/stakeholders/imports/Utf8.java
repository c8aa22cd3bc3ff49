package org.polyphony.platform.stakeholders.imports;

/** Tells whether bytes are meant as UTF-8 (RFC 3629), and where they are not. */
final class Utf8 {

  private Utf8() {}

  /**
   * Whether the bytes are UTF-8, or would be but for a few: then they have more good sequences of
   * several bytes than bad ones. Text in a code page hardly ever has a good one.
   */
  static boolean meant(byte[] bytes) {
    long good = 0;
    long bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes, i);
      if (length > 1) {
        good++;
      } else if (length == 0) {
        bad++;
      }
      i += Math.max(1, length);
    }
    return bad == 0 || good > bad;
  }

  /** The number of the first line with a byte that is not UTF-8, from 1. */
  static int badLine(byte[] bytes) {
    int line = 1;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes, i);
      if (length == 0) {
        return line;
      }
      line += bytes[i] == '\n' ? 1 : 0;
      i += length;
    }
    return line;
  }

  /** How long the sequence is that begins here; 0 if none can. */
  private static int length(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (start + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[start + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
