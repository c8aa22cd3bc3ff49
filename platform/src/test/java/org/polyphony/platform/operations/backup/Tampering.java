package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Changes single entries of a ZIP file. */
final class Tampering {
  private Tampering() {}

  static String entry(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Path replaceEntry(Path file, Path target, String name, String content) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes =
            entry.getName().equals(name)
                ? content.getBytes(StandardCharsets.UTF_8)
                : zip.getInputStream(entry).readAllBytes();
        out.write(bytes);
        out.closeEntry();
      }
    }
    return target;
  }
}
