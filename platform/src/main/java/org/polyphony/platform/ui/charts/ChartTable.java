package org.polyphony.platform.ui.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The equal of a drawing for those who cannot see it or want the figures.
 *
 * @param caption what the table holds
 * @param head one heading a column, the first for the row headings
 * @param rows the rows, each with as many cells as {@code head} less one
 */
public record ChartTable(String caption, List<String> head, List<Row> rows) {

  public ChartTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != head.size() - 1) {
        throw new IllegalArgumentException(
            "row \""
                + row.head()
                + "\" has "
                + row.cells().size()
                + " cells, the table needs "
                + (head.size() - 1));
      }
    }
  }

  /**
   * One row.
   *
   * @param head what the row is about
   * @param href the records behind the row, or null
   * @param cells the values as shown
   */
  public record Row(String head, @Nullable String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One value.
   *
   * @param text the value as shown, never blank: what is unknown says so
   * @param missing whether the value is not recorded
   */
  public record Cell(String text, boolean missing) {}
}
