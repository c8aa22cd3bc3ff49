package org.polyphony.platform.stakeholders.web;

import java.util.List;

/**
 * One entry of a record's history.
 *
 * @param when the moment, in words
 * @param who the name of who did it
 * @param what the verb, in words
 * @param changes field by field
 */
public record HistoryRow(String when, String who, String what, List<Change> changes) {

  /**
   * One field.
   *
   * @param field its name, in words
   * @param from before; empty if there was nothing
   * @param to after; empty if there is nothing
   */
  public record Change(String field, String from, String to) {}
}
