package org.polyphony.platform.audit;

import java.util.List;
import java.util.Locale;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;

/**
 * An entry of the trail in the reader's words.
 *
 * @param when the moment in words
 * @param actor who
 * @param action the verb, last part of a message key
 * @param changes field by field
 */
public record AuditLine(String when, String actor, String action, List<Field> changes) {

  /**
   * One field.
   *
   * @param label its name in the reader's language
   * @param from what it held, empty for nothing
   * @param to what it holds, empty for nothing
   */
  public record Field(String label, String from, String to) {}

  /**
   * Entries in words.
   *
   * @param prefix of the message keys of the fields' names, such as {@code exchanges.field.}
   */
  public static List<AuditLine> of(List<AuditEntry> entries, String prefix) {
    return entries.stream().map(it -> of(it, prefix)).toList();
  }

  /** One entry in words. */
  public static AuditLine of(AuditEntry entry, String prefix) {
    return new AuditLine(
        Formats.moment(entry.at()),
        entry.actor(),
        entry.action(),
        entry.changes().stream().map(change -> field(change, prefix)).toList());
  }

  private static Field field(AuditEntry.Change change, String prefix) {
    String key = prefix + change.field().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return new Field(
        Texts.has(key) ? Texts.text(key) : change.field(),
        words(change.from()),
        words(change.to()));
  }

  /** Texts in several languages are kept as JSON; the reader wants the words. */
  private static String words(String value) {
    return value.startsWith("{\"original\":")
        ? LocalizedTexts.fromJson(value).in(Reader.language()).text()
        : value;
  }
}
