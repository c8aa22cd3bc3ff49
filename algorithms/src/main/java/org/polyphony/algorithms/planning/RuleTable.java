package org.polyphony.algorithms.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A versioned table of rules, complete and free of contradictions: a table that is not is refused
 * with the line and the cure. The format is in docs/algorithms/planning.md.
 */
public final class RuleTable {

  private static final String SHIPPED = "rules.csv";

  private final List<RuleRow> rows;
  private final Vocabulary vocabulary;
  private final Settings settings;
  private final Map<String, SubjectRules> subjects;
  private final List<Rule> rules;
  private final String hash;

  private RuleTable(String source, List<RuleRow> rows, Vocabulary vocabulary) {
    this.rows = List.copyOf(rows);
    this.vocabulary = vocabulary;
    this.rules = new RuleReader(source, vocabulary).read(rows);
    this.settings = Settings.of(source, rules);
    this.subjects = SubjectRules.index(rules);
    new Completeness(source, vocabulary, rules, subjects).check();
    new Contradictions(vocabulary, subjects).check();
    Cycles.check(rules, vocabulary);
    this.hash = hash(this.rows);
  }

  /**
   * Checks rows, as an editor keeps them.
   *
   * @param source name of the table, for messages
   * @throws org.polyphony.algorithms.InputRefused with the line and the cure
   */
  public static RuleTable of(String source, List<RuleRow> rows, Vocabulary vocabulary) {
    return new RuleTable(source, rows, vocabulary);
  }

  /**
   * Reads and checks a table from the text of its file.
   *
   * @param source the file, for messages
   * @throws org.polyphony.algorithms.InputRefused with the line and the cure
   */
  public static RuleTable read(String source, String csv, Vocabulary vocabulary) {
    return new RuleTable(source, RuleSheet.read(source, csv), vocabulary);
  }

  /** The table that is shipped: our own judgement, made to be changed. */
  public static RuleTable shipped() {
    return read("shipped rules", shippedText(), Vocabulary.DEFAULT);
  }

  /** The text of the shipped table, to start an own one from. */
  public static String shippedText() {
    try (@Nullable InputStream stream = RuleTable.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException(SHIPPED + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same fields give the same hash, however the file quotes them or ends its lines. */
  private static String hash(List<RuleRow> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RuleRow row : rows) {
        for (String field :
            List.of(
                row.id(),
                row.subject(),
                row.when(),
                row.effect(),
                row.value(),
                row.reason(),
                row.note())) {
          digest.update(field.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0x1F);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Name of the table. */
  public String name() {
    return settings.name();
  }

  /** Version of the table, as its author writes it. */
  public String version() {
    return settings.version();
  }

  /** SHA-256 over the fields of all rows, in hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** Whose judgement the figures are. */
  public String judgement() {
    return settings.judgement();
  }

  /** ISO 4217 code of the prices. */
  public String currency() {
    return settings.currency();
  }

  /** The rows, as read. */
  public List<RuleRow> rows() {
    return rows;
  }

  /** The codes that the table may name. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The instruments that the table knows, in its order. */
  public List<String> instruments() {
    Set<String> known = Set.copyOf(vocabulary.instruments());
    return subjects.keySet().stream().filter(known::contains).toList();
  }

  Settings settings() {
    return settings;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rules about a subject that the checks have seen to be there. */
  SubjectRules subject(String code) {
    @Nullable SubjectRules found = subjects.get(code);
    if (found == null) {
      throw new IllegalStateException(code + " is not in the table");
    }
    return found;
  }
}
