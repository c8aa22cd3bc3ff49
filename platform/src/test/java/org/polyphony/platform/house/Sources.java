package org.polyphony.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as they lie on disk; tests run in the folder of their Maven module. */
final class Sources {

  static final Path HOME = Path.of("").toAbsolutePath().getParent();
  static final Path TEMPLATES = HOME.resolve("platform/src/main/jte");
  static final Path WORDS = HOME.resolve("platform/src/main/resources/i18n");

  private Sources() {}

  static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> java() {
    return Stream.of("algorithms", "solvers", "launcher", "platform")
        .map(it -> HOME.resolve(it).resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(it -> below(it, ".java").stream())
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
