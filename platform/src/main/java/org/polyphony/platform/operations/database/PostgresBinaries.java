package org.polyphony.platform.operations.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.StartRefused;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL server programs, unpacked once from the jar on the class path (tar, xz). An
 * unpacked folder is complete exactly when it has its final name: it is filled beside it and then
 * renamed.
 */
final class PostgresBinaries {
  private PostgresBinaries() {}

  /** The folder with {@code bin/postgres}, below {@code parent}; unpacked when it is not there. */
  static Path unpack(Path parent) throws IOException {
    String resource = resource();
    @Nullable URL archive = PostgresBinaries.class.getClassLoader().getResource(resource);
    if (archive == null) {
      throw new StartRefused(
          "There is no embedded PostgreSQL for this system ("
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + "): set POLYPHONY_DB_URL to a PostgreSQL 17 or newer.");
    }
    Path unpacked = parent.resolve("programs-" + archive.openConnection().getContentLengthLong());
    if (!Files.isDirectory(unpacked)) {
      removeOlder(parent);
      Path filling = parent.resolve("programs.new");
      unpack(archive, filling);
      Files.move(filling, unpacked);
    }
    return unpacked;
  }

  private static String resource() {
    boolean arm = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT).equals("aarch64");
    return "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }

  private static void unpack(URL archive, Path target) throws IOException {
    try (InputStream raw = archive.openStream();
        TarArchiveInputStream entries =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
      for (@Nullable TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        write(entries, entry, target);
      }
    }
  }

  private static void write(InputStream content, TarArchiveEntry entry, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("The archive of PostgreSQL names a file outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(parentOf(file));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      boolean program = (entry.getMode() & 0100) != 0;
      if (program && !file.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make " + file + " executable (is the disk mounted noexec?)");
      }
    }
  }

  private static Path parentOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static void removeOlder(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      List<Path> older =
          children.filter(p -> p.getFileName().toString().startsWith("programs")).toList();
      for (Path folder : older) {
        delete(folder);
      }
    }
  }

  /** Removes a folder and all that is in it; symbolic links are removed, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
