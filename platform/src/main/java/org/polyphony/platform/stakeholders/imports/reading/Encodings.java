package org.polyphony.platform.stakeholders.imports.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds out how a text is encoded: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 if
 * it is valid all through, else by what it would say in each code page.
 */
final class Encodings {

  private static final int BEGINNING = 4096;
  private static final int SAMPLE = 65_536;

  private final Utf8 utf8 = new Utf8();
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();

  private Encodings() {}

  /** Reads the content once, from beginning to end. */
  static Encodings look(Content content) throws IOException {
    var look = new Encodings();
    try (InputStream in = content.open()) {
      byte[] buffer = new byte[SAMPLE];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        look.accept(buffer, count);
      }
    }
    return look;
  }

  /** The first bytes, at most 4,096. */
  byte[] beginning() {
    return beginning.toByteArray();
  }

  int badLine() {
    return utf8.badLine();
  }

  String found() {
    byte[] first = beginning();
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8";
    }
    if (begins(first, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    if (begins(first, 0xFE, 0xFF)) {
      return "UTF-16BE";
    }
    if (zeros(first, 1) > first.length / 8) {
      return "UTF-16LE";
    }
    if (zeros(first, 0) > first.length / 8) {
      return "UTF-16BE";
    }
    return utf8.meant() ? "UTF-8" : CodePages.found(sample.toByteArray());
  }

  private void accept(byte[] bytes, int count) {
    utf8.accept(bytes, count);
    if (beginning.size() < BEGINNING) {
      beginning.write(bytes, 0, Math.min(count, BEGINNING - beginning.size()));
    }
    for (int i = 0; i < count && sample.size() < SAMPLE; i++) {
      // Plain ASCII says nothing, but for what stands beside other letters.
      boolean near = bytes[i] < 0 || (i > 0 && bytes[i - 1] < 0);
      if (near || (i + 1 < count && bytes[i + 1] < 0)) {
        sample.write(bytes[i]);
      } else if (sample.size() > 0 && i > 1 && bytes[i - 2] < 0) {
        sample.write(' ');
      }
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Zero bytes at even (0) or odd (1) places: Latin text in UTF-16 is full of them on one side. */
  private static long zeros(byte[] bytes, int parity) {
    long zeros = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
