package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.List;

/** Cells of a {@link VoteMatrix} in the making, row after row. */
final class VoteCells {

  private final int[] rowStart;
  private int[] columns;
  private byte[] values;
  private int rows;
  private int size;

  VoteCells(int rowCount, int expectedCells) {
    rowStart = new int[rowCount + 1];
    columns = new int[expectedCells];
    values = new byte[expectedCells];
  }

  /** Adds a cell to the open row; columns must come in ascending order. */
  void append(int column, int value) {
    if (size == columns.length) {
      int larger = Math.max(16, size + (size >> 1));
      columns = Arrays.copyOf(columns, larger);
      values = Arrays.copyOf(values, larger);
    }
    columns[size] = column;
    values[size++] = (byte) value;
  }

  /** Closes the open row. */
  void endRow() {
    rowStart[++rows] = size;
  }

  /** The finished matrix. */
  VoteMatrix matrix(List<String> participants, List<String> statements) {
    return new VoteMatrix(
        participants,
        statements,
        rowStart,
        Arrays.copyOf(columns, size),
        Arrays.copyOf(values, size));
  }
}
