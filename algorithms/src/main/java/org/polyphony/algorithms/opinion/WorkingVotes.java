package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The votes under a {@link ModerationRule}, with what the map needs of each column and row.
 *
 * <p>A zeroed column stays in the matrix of cells but is 0 for everybody: its centre is 0, it adds
 * nothing to a projection, and everybody counts as having voted on it.
 */
final class WorkingVotes {

  final VoteMatrix votes;
  final List<Statement> statements;

  /** Votes of each participant in the input, whatever the rule did to them. */
  final int[] rawVotes;

  /** Columns that are 0 for everybody. */
  final boolean[] zeroed;

  /** Votes on each column. */
  final int[] seen;

  /** Mean vote of each column over those who voted on it; 0 where zeroed or never seen. */
  final double[] center;

  private final int zeroedCount;

  private WorkingVotes(
      VoteMatrix votes, List<Statement> statements, int[] rawVotes, boolean[] zeroed) {
    this.votes = votes;
    this.statements = statements;
    this.rawVotes = rawVotes;
    this.zeroed = zeroed;
    this.zeroedCount = Indexes.marked(zeroed).length;
    this.seen = new int[zeroed.length];
    this.center = new double[zeroed.length];
    takeMeans();
  }

  static WorkingVotes of(VoteMatrix all, List<Statement> known, ModerationRule rule) {
    List<Statement> statements = inColumnOrder(all, known);
    boolean[] out = new boolean[statements.size()];
    boolean[] in = new boolean[statements.size()];
    for (int c = 0; c < out.length; c++) {
      out[c] = statements.get(c).out();
      in[c] = !out[c];
    }
    int[] rawVotes = new int[all.participantCount()];
    for (int p = 0; p < rawVotes.length; p++) {
      rawVotes[p] = all.votesOf(p);
    }
    return switch (rule) {
      case ZERO -> new WorkingVotes(all, statements, rawVotes, out);
      case KEEP -> new WorkingVotes(all, statements, rawVotes, new boolean[out.length]);
      case DROP -> {
        List<Statement> kept = Indexes.pick(statements, in);
        yield new WorkingVotes(all.onlyColumns(in), kept, rawVotes, new boolean[kept.size()]);
      }
    };
  }

  private static List<Statement> inColumnOrder(VoteMatrix all, List<Statement> known) {
    Map<String, Statement> byId = new HashMap<>();
    known.forEach(s -> byId.put(s.id(), s));
    List<Statement> ordered = new ArrayList<>();
    for (String id : all.statements()) {
      ordered.add(byId.getOrDefault(id, Statement.of(id)));
    }
    return ordered;
  }

  private void takeMeans() {
    long[] sum = new long[center.length];
    for (int i = 0; i < votes.voteCount(); i++) {
      seen[votes.column(i)]++;
      sum[votes.column(i)] += votes.value(i);
    }
    for (int c = 0; c < center.length; c++) {
      center[c] = zeroed[c] || seen[c] == 0 ? 0 : sum[c] / (double) seen[c];
    }
  }

  /** The same columns, means taken anew, with only the rows named. */
  WorkingVotes rows(int[] chosen) {
    int[] raw = new int[chosen.length];
    java.util.Arrays.setAll(raw, i -> rawVotes[chosen[i]]);
    return new WorkingVotes(votes.rows(chosen), statements, raw, zeroed);
  }

  /** Number of columns. */
  int columnCount() {
    return center.length;
  }

  /** Votes of a participant as the projection counts them: zeroed columns count for everybody. */
  int countedVotes(int participant) {
    int counted = zeroedCount;
    for (int i = votes.rowStart(participant); i < votes.rowStart(participant + 1); i++) {
      if (!zeroed[votes.column(i)]) {
        counted++;
      }
    }
    return counted;
  }
}
