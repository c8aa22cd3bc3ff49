package org.polyphony.launcher.dedupe;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.polyphony.algorithms.dedupe.DedupeResult;
import org.polyphony.algorithms.dedupe.DuplicatePair;

/** Writes {@code id1,id2,score,decision,reason}. */
final class PairsFile {

  private PairsFile() {}

  static void write(Path path, DedupeResult result) {
    try (BufferedWriter out = Files.newBufferedWriter(path);
        CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord("id1", "id2", "score", "decision", "reason");
      for (DuplicatePair pair : result.pairs()) {
        csv.writeRecord(
            pair.first(),
            pair.second(),
            String.format(Locale.ROOT, "%.6f", pair.score()),
            pair.decision().name().toLowerCase(Locale.ROOT),
            pair.sentence());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(path + ": cannot be written; name another file", failed);
    }
  }
}
