package org.polyphony.algorithms.opinion;

/**
 * A statement that people vote on.
 *
 * @param id the id as found in the input
 * @param text the words of the statement, empty when unknown
 * @param moderation what a moderator decided
 * @param meta whether the statement is about the conversation itself
 */
public record Statement(String id, String text, Moderation moderation, boolean meta) {

  /** What a moderator decided on a statement. */
  public enum Moderation {
    /** Taken in. */
    ACCEPTED,
    /** Nobody has looked at it yet. */
    PENDING,
    /** Taken out. */
    REJECTED
  }

  /** A statement of which only the id is known. */
  public static Statement of(String id) {
    return new Statement(id, "", Moderation.ACCEPTED, false);
  }

  /** Whether the published system takes the statement out of the map. */
  public boolean out() {
    return meta || moderation == Moderation.REJECTED;
  }
}
