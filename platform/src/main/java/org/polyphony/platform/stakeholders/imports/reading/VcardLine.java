package org.polyphony.platform.stakeholders.imports.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One property of a contact card.
 *
 * @param name in capitals, without its group
 * @param parameters in capitals, such as {@code TYPE=HOME} or, in vCard 2.1, {@code HOME}
 * @param value as written, still escaped, but no longer quoted-printable
 */
record VcardLine(String name, List<String> parameters, String value) {

  /**
   * Reads a line that has been unfolded.
   *
   * @param bytes the line as ISO 8859-1, so that each character is a byte
   * @param encoding of a value that does not state its own
   */
  static VcardLine of(String bytes, String encoding) {
    int colon = colon(bytes);
    String[] head = bytes.substring(0, Math.max(0, colon)).split(";");
    String name = head[0].strip().toUpperCase(Locale.ROOT);
    var parameters = new ArrayList<String>();
    String charset = encoding;
    for (int i = 1; i < head.length; i++) {
      String parameter = head[i].strip().toUpperCase(Locale.ROOT);
      parameters.add(parameter);
      if (parameter.startsWith("CHARSET=")) {
        charset = parameter.substring("CHARSET=".length()).replace("\"", "");
      }
    }
    String value = bytes.substring(colon + 1);
    boolean quoted = parameters.stream().anyMatch(VcardLine::quotedPrintable);
    byte[] raw = quoted ? unquoted(value) : value.getBytes(StandardCharsets.ISO_8859_1);
    return new VcardLine(
        name.substring(name.lastIndexOf('.') + 1),
        List.copyOf(parameters),
        new String(raw, charset(charset)));
  }

  static boolean quotedPrintable(String parameter) {
    return parameter.endsWith("QUOTED-PRINTABLE");
  }

  /** The parts of a value that has several, such as a name or an address. */
  List<String> parts() {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        part.append(next == 'n' || next == 'N' ? '\n' : next);
      } else if (c == ';') {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return List.copyOf(parts);
  }

  /** The value of a property that has only one. */
  String text() {
    return String.join(";", parts());
  }

  /** A colon inside a quoted parameter separates nothing. */
  private static int colon(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] unquoted(String value) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '=' && i + 2 < value.length() && hexadecimal(value, i + 1)) {
        bytes.write(Integer.parseInt(value.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean hexadecimal(String value, int at) {
    return Character.digit(value.charAt(at), 16) >= 0
        && Character.digit(value.charAt(at + 1), 16) >= 0;
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }
}
