package org.polyphony.platform.stakeholders.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;

/** Rows of text with a sign between the cells (RFC 4180 and its many dialects). */
final class CsvTable implements Table {

  private static final int BUFFER = 1 << 20;

  private final Content content;
  private final Dialect dialect;
  private final InputStream in;
  private final Iterator<CsvRecord> records;
  private final List<String> header;

  CsvTable(Content content, Dialect dialect) throws IOException {
    this.content = content;
    this.dialect = dialect;
    this.in = content.open();
    try {
      this.records = records();
      Row first = following();
      boolean told = first != null && first.cell(0).startsWith("sep=");
      this.header = Headers.of(told ? following() : first);
    } catch (RuntimeException | IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public @Nullable Row next() {
    return following();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Iterator<CsvRecord> records() throws IOException {
    return understood(() -> {
      try {
        var text = TextReader.open(in, dialect.encoding());
        return CsvReader.builder()
            .fieldSeparator(dialect.delimiter())
            .quoteCharacter(dialect.quote())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .skipEmptyLines(true)
            .maxBufferSize(BUFFER)
            .ofCsvRecord(new ScanReader(text, dialect.delimiter(), dialect.quote()))
            .iterator();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private @Nullable Row following() {
    while (understood(records::hasNext)) {
      CsvRecord record = understood(records::next);
      var row = new Row((int) record.getStartingLineNumber(), List.copyOf(record.getFields()));
      if (!row.blank()) {
        return row;
      }
    }
    return null;
  }

  /** Whatever the parser wraps around it, the person is told what is wrong with the text. */
  private <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CsvParseException | UncheckedIOException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refused refused) {
          throw refused;
        }
        if (cause instanceof CharacterCodingException bad) {
          throw undecodable(bad);
        }
      }
      throw e;
    }
  }

  private Refused undecodable(CharacterCodingException cause) {
    try {
      return TextReader.refused(cause, content, dialect.encoding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
