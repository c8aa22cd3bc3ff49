package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.StartRefused;

/**
 * The data folder, held by exactly one running application: a lock on {@code lock} inside it, which
 * the operating system drops when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
  private static final long NEEDED_BYTES = 100L << 20;

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder if need be and takes it.
   *
   * @throws StartRefused when another process holds it, it cannot be written or its disk is full
   */
  public static DataFolder take(Path wanted) {
    Path folder = wanted.toAbsolutePath().normalize();
    try {
      create(folder);
      refuseFullDisk(folder, Files.getFileStore(folder).getUsableSpace());
      Path real = folder.toRealPath();
      return new DataFolder(real, lock(real));
    } catch (IOException e) {
      throw DiskFull.refusal(folder, e)
          .orElseGet(() ->
              new StartRefused(
                  "The data folder "
                      + folder
                      + " cannot be written ("
                      + e.getMessage()
                      + "): give this account the right to write there or set POLYPHONY_DATA to another folder.",
                  e));
    }
  }

  /** The folder, absolute and free of symbolic links. */
  public Path path() {
    return path;
  }

  static void refuseFullDisk(Path folder, long usableBytes) {
    if (usableBytes < NEEDED_BYTES) {
      throw DiskFull.refusal(folder, usableBytes, null);
    }
  }

  private static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(file) == null) {
      file.close();
      throw new StartRefused(
          "The data folder "
              + folder
              + " is in use by another running Polyphony: stop that one first, or set POLYPHONY_DATA to another folder.");
    }
    return file;
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
