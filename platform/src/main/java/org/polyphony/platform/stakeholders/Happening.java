package org.polyphony.platform.stakeholders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stakeholder's timeline, in the reader's words.
 *
 * @param day when it happened; the timeline is sorted by it, newest first
 * @param recorded what decides among entries of one day
 * @param when the day or moment in words
 * @param what what happened
 * @param detail a second line, or empty
 * @param who who recorded it, or empty
 * @param path the record behind it, or null
 * @param changes field by field, of a change of the record
 */
public record Happening(
    LocalDate day,
    Instant recorded,
    String when,
    String what,
    String detail,
    String who,
    @Nullable String path,
    List<Change> changes) {

  /**
   * One field that changed.
   *
   * @param field its name, in words
   * @param from before; empty if there was nothing
   * @param to after; empty if there is nothing
   */
  public record Change(String field, String from, String to) {}
}
