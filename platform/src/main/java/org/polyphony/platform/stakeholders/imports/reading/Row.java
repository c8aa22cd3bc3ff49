package org.polyphony.platform.stakeholders.imports.reading;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file in which it begins, or the row of the sheet, from 1
 * @param cells as many as it has, not always as many as the header
 */
public record Row(int line, List<String> cells) {

  /** A cell without the space round it; empty where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
