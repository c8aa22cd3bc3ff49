package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the results chain.
 *
 * @param kind what it is (goal, outcome, measure …), shown where the columns have no heads
 * @param name its name, or for a gap what is missing
 * @param path the record, or for a gap where to fill it; null for neither
 * @param note a second line, or empty
 * @param icon the icon before the name, or null
 * @param state whether something stands here
 */
public record ChainLink(
    String kind,
    String name,
    @Nullable String path,
    String note,
    @Nullable String icon,
    State state) {

  /** Whether something stands here. */
  public enum State {
    THERE,
    /** Missing: drawn as a gap. */
    GAP,
    /** Not yet due: said in words, no gap. */
    NOT_DUE
  }

  /** A cell that is there. */
  public static ChainLink of(String kind, String name, @Nullable String path, String note) {
    return new ChainLink(kind, name, path, note, null, State.THERE);
  }

  /** A gap, with where to fill it or null. */
  public static ChainLink gap(String kind, String missing, @Nullable String fill) {
    return new ChainLink(kind, missing, fill, "", null, State.GAP);
  }

  /** Whether this is a gap. */
  public boolean missing() {
    return state == State.GAP;
  }
}
