package org.polyphony.platform.segments;

import java.time.Instant;
import org.polyphony.platform.stakeholders.Registry;

/**
 * A part of the registry, saved by name.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param name 1 to 200 characters
 * @param fixed whether who was in it when it was saved stays in it; else whoever fits now is
 * @param filter who is in it, or was when it was saved; never of removed records
 * @param author who saved it
 * @param made when it was saved
 * @param removed whether it was removed (and can be restored)
 */
public record Segment(
    long id,
    long version,
    String name,
    boolean fixed,
    Registry.Filter filter,
    String author,
    Instant made,
    boolean removed) {

  /** Its page. */
  public String path() {
    return "/manage/segments/" + id;
  }
}
