package org.polyphony.platform.identity;

import java.util.Locale;

/** Base32 without padding (RFC 4648, section 6), as authenticator applications want it. */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = buffer << 8 | b & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt(buffer >> bits & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(LETTERS.charAt(buffer << 5 - bits & 31)).toString();
  }

  static byte[] decode(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = LETTERS.indexOf(letter);
      if (value < 0) {
        throw new IllegalArgumentException("Not Base32: " + letter);
      }
      buffer = buffer << 5 | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
