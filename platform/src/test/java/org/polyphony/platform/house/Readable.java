package org.polyphony.platform.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says: archives are unpacked, the text of a PDF is read. */
final class Readable {

  private Readable() {}

  static String text(byte[] file) {
    try {
      if (begins(file, "PK\u0003\u0004")) {
        return unpacked(file);
      }
      if (begins(file, "%PDF-")) {
        try (var document = Loader.loadPDF(file)) {
          return new PDFTextStripper().getText(document);
        }
      }
      return new String(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("A file that cannot be read", e);
    }
  }

  private static boolean begins(byte[] file, String mark) {
    return new String(file, 0, Math.min(file.length, mark.length()), StandardCharsets.ISO_8859_1)
        .equals(mark);
  }

  private static String unpacked(byte[] file) throws IOException {
    var text = new StringBuilder();
    try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        text.append(entry.getName()).append('\n').append(text(archive.readAllBytes())).append('\n');
      }
    }
    return text.toString();
  }
}
