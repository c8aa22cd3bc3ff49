package org.polyphony.platform.stakeholders.imports;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Refused;

/**
 * Turns the bytes of a file into text: by its byte order mark, else as UTF-8 if it is valid, else
 * by the frequencies of a Windows code page (ICU). The person sees what was found and can overrule
 * it.
 */
final class Decoder {

  /** What can be chosen. */
  static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1256");

  /** What ICU recognises by the language written in it, as the code page of Windows. */
  private static final Map<String, String> WINDOWS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-2", "windows-1250",
          "ISO-8859-5", "windows-1251",
          "ISO-8859-6", "windows-1256",
          "ISO-8859-7", "windows-1253",
          "ISO-8859-9", "windows-1254");

  private static final char MARK = '\uFEFF';

  private Decoder() {}

  /**
   * A text and how it was encoded.
   *
   * @param text without byte order mark
   * @param encoding one of {@link #ENCODINGS}
   */
  record Decoded(String text, String encoding) {}

  /**
   * Finds out how the bytes are encoded, unless told.
   *
   * @param told one of {@link #ENCODINGS}, or empty
   * @throws Refused if the bytes are UTF-8 but for a few
   */
  static Decoded decode(byte[] bytes, String told) {
    String encoding = ENCODINGS.contains(told) ? told : found(bytes);
    try {
      CharBuffer text = strict(encoding).decode(ByteBuffer.wrap(bytes));
      return new Decoded(withoutMark(text.toString()), encoding);
    } catch (CharacterCodingException _) {
      throw new Refused(
          "stakeholders.import.refused.encoding",
          "encoding",
          encoding,
          "line",
          Utf8.badLine(bytes));
    }
  }

  private static String found(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8";
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return "UTF-16BE";
    }
    if (zeros(bytes, 1) > bytes.length / 8) {
      return "UTF-16LE";
    }
    if (zeros(bytes, 0) > bytes.length / 8) {
      return "UTF-16BE";
    }
    return Utf8.meant(bytes) ? "UTF-8" : windows(bytes);
  }

  private static String windows(byte[] bytes) {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      String name = WINDOWS.getOrDefault(match.getName(), match.getName());
      if (ENCODINGS.contains(name) && name.startsWith("windows")) {
        return name;
      }
    }
    return "windows-1252";
  }

  private static java.nio.charset.CharsetDecoder strict(String encoding) {
    var decoder = Charset.forName(encoding).newDecoder();
    boolean unicode = encoding.startsWith("UTF");
    // A code page has a few unused places; a file that has them is still worth reading.
    var onError = unicode ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    return decoder.onMalformedInput(onError).onUnmappableCharacter(onError);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
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
    for (int i = parity; i < Math.min(bytes.length, 4096); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return bytes.length > 4096 ? zeros * bytes.length / 4096 : zeros;
  }

  /** Reads text that was typed or pasted. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
