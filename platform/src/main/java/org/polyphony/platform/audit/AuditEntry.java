package org.polyphony.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * One change of one record.
 *
 * @param at when
 * @param actor the name of who did it, as it was then
 * @param action the verb, such as {@code created}, {@code changed}, {@code removed}
 * @param subject the record
 * @param changes field by field; empty where the verb says it all
 */
public record AuditEntry(
    Instant at, String actor, String action, Subject subject, List<Change> changes) {

  /**
   * One field.
   *
   * @param field the field's name in the code
   * @param from its value before, empty if there was none
   * @param to its value after, empty if there is none
   */
  public record Change(String field, String from, String to) {}
}
