package org.polyphony.launcher.dedupe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/**
 * The text of a file: a byte order mark decides, else the named encoding. Without both it is UTF-8,
 * or, where one byte cannot be UTF-8, Windows-1252, which older exports mostly are; that is said on
 * standard error.
 *
 * @param named encoding of files without a byte order mark, or null for UTF-8, else Windows-1252
 * @param notes takes what the person should know
 */
record Decoded(@Nullable Charset named, Consumer<String> notes) {

  String text(Path path) {
    byte[] bytes = bytes(path);
    int mark = 0;
    Charset charset = named == null ? StandardCharsets.UTF_8 : named;
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
      charset = StandardCharsets.UTF_8;
    } else if (starts(bytes, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    }
    ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    String text =
        mark == 0 && named == null ? guessed(path, content) : decoded(path, content, charset);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new InputRefused(
          "csv.nul",
          path
              + " line "
              + line(text, nul)
              + ": there is a NUL character (value 0); the file is damaged or no text: export it"
              + " again as CSV in UTF-8, or name its encoding with --encoding");
    }
    return text;
  }

  private String guessed(Path path, ByteBuffer content) {
    try {
      return decoded(path, content.duplicate(), StandardCharsets.UTF_8);
    } catch (InputRefused noUtf8) {
      try {
        String text = decoded(path, content, Charset.forName("windows-1252"));
        notes.accept(path + ": is not UTF-8, read as windows-1252; name another with --encoding");
        return text;
      } catch (InputRefused neither) {
        noUtf8.addSuppressed(neither);
        throw noUtf8;
      }
    }
  }

  private static byte[] bytes(Path path) {
    if (Files.isDirectory(path)) {
      throw new InputRefused("csv.directory", path + ": is a directory; name a CSV file");
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(path + ": cannot be read: " + failed.getMessage(), failed);
    } catch (OutOfMemoryError _) {
      throw new InputRefused(
          "csv.large", path + ": the file is too large for the memory; split it");
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(Path path, ByteBuffer bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.remaining() + 16);
    CoderResult result = decoder.decode(bytes, out, true);
    out.flip();
    if (result.isError()) {
      byte[] wrong = new byte[Math.min(result.length(), bytes.remaining())];
      bytes.get(wrong);
      throw new InputRefused(
          "csv.encoding",
          "%s line %d: the bytes %s are no %s; save the file in UTF-8, or name its encoding, such as --encoding windows-1252"
              .formatted(
                  path,
                  line(out, out.length()),
                  HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong),
                  charset));
    }
    return out.toString();
  }

  private static int line(CharSequence text, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        line++;
      }
    }
    return line;
  }
}
