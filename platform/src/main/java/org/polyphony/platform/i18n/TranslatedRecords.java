package org.polyphony.platform.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One kind of record with its texts of several languages, as SQL over the tables of the module that
 * keeps them. The SQL is written by that module, never typed by a person; what varies goes into the
 * parameters.
 *
 * @param kind message key of what the records are, such as {@code strategy.kind.mandate}
 * @param name SQL of a record's name: the stored form of a localized text (see {@link
 *     LocalizedTexts})
 * @param path SQL of the address of the form that changes it; {@code null} where there is none
 * @param from tables and joins, without the word {@code from}
 * @param where which of the records the actor may know of
 * @param parameters what the condition names with a colon
 * @param fields the texts of each record
 */
public record TranslatedRecords(
    String kind,
    String name,
    String path,
    String from,
    String where,
    Map<String, Object> parameters,
    List<Field> fields) {

  /**
   * One text of a record.
   *
   * @param label message key of what the text is
   * @param input name of its field in the form
   * @param words SQL of the stored form of the text
   */
  public record Field(String label, String input, String words) {}

  /** Records that everybody may know of, without texts yet. */
  public static TranslatedRecords of(String kind, String name, String path, String from) {
    return new TranslatedRecords(kind, name, path, from, "true", Map.of(), List.of());
  }

  /** The same, as far as a condition holds. */
  public TranslatedRecords where(String condition, Map<String, Object> values) {
    return new TranslatedRecords(kind, name, path, from, condition, values, fields);
  }

  /** The same with one more text. */
  public TranslatedRecords with(String label, String input, String words) {
    var more = new ArrayList<>(fields);
    more.add(new Field(label, input, words));
    return new TranslatedRecords(kind, name, path, from, where, parameters, List.copyOf(more));
  }
}
