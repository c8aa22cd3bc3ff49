package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyphony.algorithms.InputRefused;

/** A matrix with new votes in it; rows that nobody touched are copied as they are. */
final class VoteUpdate {

  private final VoteMatrix former;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> participants;
  private final List<String> statements;
  private final Map<Integer, TreeMap<Integer, Integer>> changed = new TreeMap<>();

  VoteUpdate(VoteMatrix former, List<Vote> news) {
    this.former = former;
    this.participants = new ArrayList<>(former.participants());
    this.statements = new ArrayList<>(former.statements());
    participants.forEach(id -> rows.put(id, rows.size()));
    statements.forEach(id -> columns.put(id, columns.size()));
    news.forEach(this::note);
  }

  private void note(Vote vote) {
    if (vote.value() < -1 || vote.value() > 1) {
      throw new InputRefused(
          "opinion.vote.range",
          "A vote is 1 (agree), -1 (disagree) or 0 (pass); participant %s gave %d on statement %s"
              .formatted(vote.participant(), vote.value(), vote.statement()));
    }
    int row = number(vote.participant(), rows, participants);
    int column = number(vote.statement(), columns, statements);
    changed.computeIfAbsent(row, this::cells).put(column, vote.value());
  }

  private TreeMap<Integer, Integer> cells(int row) {
    TreeMap<Integer, Integer> cells = new TreeMap<>();
    if (row < former.participantCount()) {
      for (int i = former.rowStart(row); i < former.rowStart(row + 1); i++) {
        cells.put(former.column(i), former.value(i));
      }
    }
    return cells;
  }

  /** Rows that have new votes. */
  Iterable<Integer> rows() {
    return changed.keySet();
  }

  VoteMatrix matrix() {
    VoteCells cells = new VoteCells(participants.size(), former.voteCount() + 16);
    for (int p = 0; p < participants.size(); p++) {
      TreeMap<Integer, Integer> row = changed.get(p);
      if (row == null) {
        former.copyRow(p, cells);
      } else {
        row.forEach(cells::append);
        cells.endRow();
      }
    }
    return cells.matrix(participants, statements);
  }

  private static int number(String id, Map<String, Integer> known, List<String> ids) {
    return known.computeIfAbsent(
        id,
        fresh -> {
          ids.add(fresh);
          return ids.size() - 1;
        });
  }
}
