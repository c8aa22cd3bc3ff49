package org.polyphony.launcher.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polyphony.algorithms.InputRefused;

/** Small text files that people write: whole, UTF-8, of limited size. */
public final class TextFile {

  private static final int MOST_BYTES = 1_000_000;

  private TextFile() {}

  /**
   * Reads a file; a byte order mark is left out.
   *
   * @throws InputRefused where it is missing, a folder, larger than a million bytes or not UTF-8
   */
  public static String read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputRefused("file.missing", file + ": there is no such file; check the path");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputRefused(
            "file.large", file + ": has more than 1,000,000 bytes; is it the right file?");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = decoded(file, bytes);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException failed) {
      throw new UncheckedIOException(file + ": cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static String decoded(Path file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException broken) {
      int line = 1;
      for (int at = 0; at < in.position(); at++) {
        line += bytes[at] == '\n' ? 1 : 0;
      }
      throw new InputRefused(
          "file.encoding",
          file + " line " + line + ": not UTF-8; save the file in the UTF-8 encoding");
    }
  }
}
