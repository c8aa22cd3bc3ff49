package org.polyphony.platform.stakeholders.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows as text and back, for the rows that an import left out. */
final class CsvText {

  private CsvText() {}

  static String of(List<List<String>> rows) {
    var text = new StringWriter();
    var writer = CsvWriter.builder().build(text);
    rows.forEach(writer::writeRecord);
    return text.toString();
  }

  static List<List<String>> read(String text) {
    var rows = new ArrayList<List<String>>();
    var reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
    reader.forEach(it -> rows.add(List.copyOf(it.getFields())));
    return List.copyOf(rows);
  }
}
