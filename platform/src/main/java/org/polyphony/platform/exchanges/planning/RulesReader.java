package org.polyphony.platform.exchanges.planning;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.planning.RuleRow;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Vocabulary;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.springframework.stereotype.Component;

/** Reads rule tables in the codes of the organization's catalogues. */
@Component
class RulesReader {

  private static final String VERSION = "table-version";

  private final Catalogue catalogue;

  RulesReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads and checks a table.
   *
   * @throws Refused with the line and the cure
   */
  RuleTable read(String csv) {
    try {
      return RuleTable.read("rules.csv", csv, vocabulary(csv));
    } catch (InputRefused refused) {
      throw Refused.at(
          "table", "exchanges.rules.refused.table", "message", "" + refused.getMessage());
    }
  }

  /** The table with another version; as it is where none is given. */
  String versioned(String csv, String version) {
    RuleTable table = read(csv);
    if (version.isBlank() || version.equals(table.version())) {
      return csv;
    }
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord("id", "subject", "when", "effect", "value", "reason", "note");
      for (RuleRow row : table.rows()) {
        String value = row.id().equals(VERSION) ? version.strip() : row.value();
        writer.writeRecord(
            row.id(), row.subject(), row.when(), row.effect(), value, row.reason(), row.note());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The default codes, and those of the catalogues that the table names: an entry that the table
   * does not know yet must not make it incomplete.
   */
  private Vocabulary vocabulary(String csv) {
    Vocabulary usual = Vocabulary.DEFAULT;
    return new Vocabulary(
        with(usual.instruments(), csv, Catalogue.Kind.INSTRUMENT),
        with(usual.activities(), csv, Catalogue.Kind.ACTIVITY),
        with(usual.outcomes(), csv, Catalogue.Kind.OUTCOME),
        with(
            usual.challenges(),
            csv,
            Catalogue.Kind.INSTITUTIONAL_CHALLENGE,
            Catalogue.Kind.GOVERNANCE_CHALLENGE),
        with(usual.groups(), csv, Catalogue.Kind.STAKEHOLDER_GROUP),
        usual.seniorities(),
        with(usual.modes(), csv, Catalogue.Kind.DELIVERY_MODE));
  }

  private List<String> with(List<String> usual, String csv, Catalogue.Kind... kinds) {
    Stream<String> own =
        Stream.of(kinds)
            .flatMap(it -> catalogue.terms(it).stream())
            .map(Term::key)
            .filter(csv::contains);
    return Stream.concat(usual.stream(), own).distinct().toList();
  }
}
