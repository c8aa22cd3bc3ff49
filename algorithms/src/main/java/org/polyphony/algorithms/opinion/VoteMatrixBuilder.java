package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.InputRefused;

/**
 * Collects votes as they come and keeps, of several votes of one person on one statement, the
 * latest by time (of equal times, the one added last).
 *
 * <p>17 bytes a vote while collecting; {@link #build} is linear in the votes. Not thread-safe.
 */
public final class VoteMatrixBuilder {

  private final Map<String, Integer> participantIndex = new HashMap<>();
  private final Map<String, Integer> statementIndex = new HashMap<>();
  private final List<String> participants = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private int[] who = new int[1024];
  private int[] what = new int[1024];
  private byte[] vote = new byte[1024];
  private long[] when = new long[1024];
  private int size;

  /** Row of a participant, made on first sight: rows are in the order of first sight. */
  public int participant(String id) {
    return number(id, participantIndex, participants);
  }

  /** Column of a statement, made on first sight: columns are in the order of first sight. */
  public int statement(String id) {
    return number(id, statementIndex, statements);
  }

  /** Whether the statement already has a column. */
  public boolean knowsStatement(String id) {
    return statementIndex.containsKey(id);
  }

  /**
   * Adds one vote.
   *
   * @param participant a row from {@link #participant}
   * @param statement a column from {@link #statement}
   * @param value agree +1, disagree -1, pass 0
   * @param time of the vote in any unit that grows
   * @throws InputRefused if the value is none of the three
   */
  public void add(int participant, int statement, int value, long time) {
    if (value < -1 || value > 1) {
      throw new InputRefused(
          "opinion.vote.range", "A vote is 1 (agree), -1 (disagree) or 0 (pass), not " + value);
    }
    if (size == who.length) {
      grow();
    }
    who[size] = participant;
    what[size] = statement;
    vote[size] = (byte) value;
    when[size++] = time;
  }

  /** Number of votes added so far, re-votes included. */
  public int size() {
    return size;
  }

  /** The matrix of the latest votes. */
  public VoteMatrix build() {
    int[] order = byParticipant();
    VoteCells cells = new VoteCells(participants.size(), size);
    int[] latest = new int[statements.size()];
    Arrays.fill(latest, -1);
    int at = 0;
    for (int p = 0; p < participants.size(); p++) {
      int from = at;
      while (at < size && who[order[at]] == p) {
        at++;
      }
      appendRow(order, from, at, latest, cells);
    }
    return cells.matrix(participants, statements);
  }

  private void appendRow(int[] order, int from, int to, int[] latest, VoteCells cells) {
    int[] touched = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      int entry = order[i];
      int former = latest[what[entry]];
      if (former < 0) {
        touched[count++] = what[entry];
      }
      if (former < 0 || when[entry] >= when[former]) {
        latest[what[entry]] = entry;
      }
    }
    Arrays.sort(touched, 0, count);
    for (int i = 0; i < count; i++) {
      cells.append(touched[i], vote[latest[touched[i]]]);
      latest[touched[i]] = -1;
    }
    cells.endRow();
  }

  /** Entries by row, inside a row as added: a counting sort. */
  private int[] byParticipant() {
    int[] next = new int[participants.size() + 1];
    for (int i = 0; i < size; i++) {
      next[who[i] + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[next[who[i]]++] = i;
    }
    return order;
  }

  private void grow() {
    int larger = Math.addExact(size, Math.max(1024, size >> 1));
    who = Arrays.copyOf(who, larger);
    what = Arrays.copyOf(what, larger);
    vote = Arrays.copyOf(vote, larger);
    when = Arrays.copyOf(when, larger);
  }

  private static int number(String id, Map<String, Integer> index, List<String> ids) {
    Integer known = index.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }
}
