package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who voted what: participants by statements, agree = +1, disagree = -1, pass = 0, unseen = no
 * cell.
 *
 * <p>Stored by row, five bytes a vote; rows and columns keep the order of the input. Immutable.
 */
public final class VoteMatrix {

  private final List<String> participants;
  private final List<String> statements;
  private final int[] rowStart;
  private final int[] columns;
  private final byte[] values;

  VoteMatrix(
      List<String> participants,
      List<String> statements,
      int[] rowStart,
      int[] columns,
      byte[] values) {
    this.participants = List.copyOf(participants);
    this.statements = List.copyOf(statements);
    this.rowStart = rowStart;
    this.columns = columns;
    this.values = values;
  }

  /** Ids of the participants, in row order. */
  public List<String> participants() {
    return participants;
  }

  /** Ids of the statements, in column order. */
  public List<String> statements() {
    return statements;
  }

  /** Number of rows. */
  public int participantCount() {
    return participants.size();
  }

  /** Number of columns. */
  public int statementCount() {
    return statements.size();
  }

  /** Number of cells that hold a vote, passes included. */
  public int voteCount() {
    return rowStart[participants.size()];
  }

  /** Number of votes of one participant, passes included. */
  public int votesOf(int participant) {
    return rowStart[participant + 1] - rowStart[participant];
  }

  /** The vote of a participant on a statement, empty when it was never seen. */
  public OptionalInt vote(int participant, int statement) {
    int at =
        Arrays.binarySearch(columns, rowStart[participant], rowStart[participant + 1], statement);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(values[at]);
  }

  /** First cell of a row; {@code rowStart(p + 1)} is one past its last. */
  int rowStart(int participant) {
    return rowStart[participant];
  }

  /** Column of a cell; ascending inside a row. */
  int column(int cell) {
    return columns[cell];
  }

  /** Vote in a cell. */
  int value(int cell) {
    return values[cell];
  }

  /** The same votes with only the columns that are marked; every row stays. */
  VoteMatrix onlyColumns(boolean[] kept) {
    int[] renumbered = new int[kept.length];
    int count = 0;
    for (int c = 0; c < kept.length; c++) {
      renumbered[c] = kept[c] ? count++ : -1;
    }
    VoteCells cells = new VoteCells(participantCount(), voteCount());
    for (int p = 0; p < participantCount(); p++) {
      for (int i = rowStart[p]; i < rowStart[p + 1]; i++) {
        if (kept[columns[i]]) {
          cells.append(renumbered[columns[i]], values[i]);
        }
      }
      cells.endRow();
    }
    return cells.matrix(participants, Indexes.pick(statements, kept));
  }

  /** The same columns with only the rows named, in the order given; a row may be named twice. */
  VoteMatrix rows(int[] chosen) {
    VoteCells cells = new VoteCells(chosen.length, voteCount());
    String[] ids = new String[chosen.length];
    for (int r = 0; r < chosen.length; r++) {
      ids[r] = participants.get(chosen[r]);
      copyRow(chosen[r], cells);
    }
    return cells.matrix(List.of(ids), statements);
  }

  /** Appends a whole row. */
  void copyRow(int participant, VoteCells cells) {
    for (int i = rowStart[participant]; i < rowStart[participant + 1]; i++) {
      cells.append(columns[i], values[i]);
    }
    cells.endRow();
  }
}
