package org.polyphony.platform.operations.secrets;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.operations.StartRefused;

/**
 * The file {@value #NAME} in the data folder: one line, 32 random bytes in Base64, readable by its
 * owner only. It stands beside the database and not in it, so that a copy of the tables alone opens
 * nothing.
 */
public final class KeyFile {

  /** Its name in the data folder, and in a backup. */
  public static final String NAME = "secrets.key";

  private KeyFile() {}

  /**
   * The key of a data folder; made when the folder has none.
   *
   * @param folder the data folder, held by this process
   * @throws StartRefused when the file holds no key, or cannot be read or written
   */
  public static byte[] in(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return parse(Files.readString(file)).orElseThrow(() -> noKey(file, null));
    } catch (IOException e) {
      throw noKey(file, e);
    }
  }

  /** A key as written: 32 bytes in Base64, blanks around it left out; empty for anything else. */
  public static Optional<byte[]> parse(String written) {
    try {
      byte[] key = Base64.getDecoder().decode(written.strip());
      return key.length == SecretBox.KEY_BYTES ? Optional.of(key) : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  /** Writes the key of a backup, whole or not at all. */
  public static void write(Path file, String written) throws IOException {
    Path part = file.resolveSibling(NAME + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(part, written);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[SecretBox.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    write(file, Base64.getEncoder().encodeToString(key) + "\n");
  }

  private static StartRefused noKey(Path file, @Nullable IOException cause) {
    return new StartRefused(
        "The key file "
            + file
            + (cause == null
                ? " does not hold 32 bytes in Base64"
                : " cannot be used (" + cause + ")")
            + ": put it back from a backup, or move it aside to begin with a new key, under which"
            + " second steps set up so far must be set up again.",
        cause);
  }
}
