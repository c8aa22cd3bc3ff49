package org.polyphony.platform.assessments;

import java.util.List;
import java.util.Map;

/**
 * Influence × interest: who stands where now.
 *
 * @param counts how many stand in each cell, shown or not; empty cells are left out
 * @param figures whom the drawing shows, at most {@link #MOST} a cell
 * @param trails earlier assessments of those shown, oldest first; empty where none were asked for
 */
public record Grid(
    Map<Cell, Long> counts, List<Standing> figures, Map<Long, List<Ranking>> trails) {

  /** A cell shows at most this many figures; the others are counted. */
  public static final int MOST = 12;

  /**
   * One of 25 cells.
   *
   * @param influence 1 to 5
   * @param interest 1 to 5
   */
  public record Cell(int influence, int interest) {}

  /** How many stakeholders stand on the grid. */
  public long total() {
    return counts.values().stream().mapToLong(it -> it).sum();
  }
}
