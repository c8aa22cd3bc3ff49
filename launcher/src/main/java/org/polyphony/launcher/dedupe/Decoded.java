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
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/** The text of a file: a byte order mark decides, else the named encoding, else strict UTF-8. */
final class Decoded {

  private Decoded() {}

  static String text(Path path, @Nullable Charset named) {
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
    String text = decoded(path, ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
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
