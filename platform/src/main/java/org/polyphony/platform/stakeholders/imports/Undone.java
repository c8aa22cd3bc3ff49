package org.polyphony.platform.stakeholders.imports;

import java.util.List;

/**
 * What an undo did.
 *
 * @param removed how many records it removed
 * @param kept the records it left, because somebody changed them or they are in use since
 */
public record Undone(long removed, List<Kept> kept) {

  /**
   * A record that was left.
   *
   * @param id its number
   * @param person whether it is a person
   * @param changed true if somebody changed it since, false if something refers to it
   */
  public record Kept(long id, boolean person, boolean changed) {}
}
