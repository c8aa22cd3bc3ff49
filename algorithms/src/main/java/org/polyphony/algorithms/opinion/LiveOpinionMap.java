package org.polyphony.algorithms.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionOptions.Mode;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;

/**
 * A robust map that takes new votes while a conversation runs.
 *
 * <p>Centres, components, places and figures after an update equal those of a map made from all
 * votes at once; groups start from where they were, so that they drift instead of jumping, and
 * their number stays. Call {@link #regroup} now and then to choose the number anew. An update costs
 * the pairs of statements of the people who voted, one pass over all votes, and the eigenpairs. Not
 * thread-safe.
 */
public final class LiveOpinionMap {

  private final List<Statement> statements;
  private final OpinionOptions options;
  private VoteMatrix votes;
  private WorkingVotes working;
  private @Nullable CoVotes counts;
  private OpinionMap current;

  /**
   * Starts from votes there already are.
   *
   * @param votes at least two people with a vote
   * @param statements what is known of the statements
   * @param options of the robust mode, without given groups
   * @throws InputRefused if the options are others, or there is nothing to map
   */
  public LiveOpinionMap(VoteMatrix votes, List<Statement> statements, OpinionOptions options) {
    if (options.mode() != Mode.ROBUST || options.use() != Use.COMPARE) {
      throw new InputRefused(
          "opinion.live.mode",
          "A live map is a robust map with groups of its own: use the robust mode without given"
              + " groups");
    }
    this.statements = List.copyOf(statements);
    this.options = options;
    this.votes = votes;
    this.working = WorkingVotes.of(votes, this.statements, options.moderation());
    this.counts = counted(working);
    this.current = OpinionMapper.map(votes, this.statements, options, Progress.NONE);
  }

  private static @Nullable CoVotes counted(WorkingVotes working) {
    return working.columnCount() <= PrincipalComponents.MOST_PAIRED
        ? CoVotes.of(working.votes)
        : null;
  }

  /** The map as it stands. */
  public OpinionMap current() {
    return current;
  }

  /** All votes so far. */
  public VoteMatrix votes() {
    return votes;
  }

  /**
   * Takes new votes; a vote on a statement voted on before replaces the former one.
   *
   * @param news in the order they were cast; new people and statements come last in the result
   * @return the new map, without stability figures
   */
  public OpinionMap add(List<Vote> news) {
    VoteUpdate update = new VoteUpdate(votes, news);
    VoteMatrix all = update.matrix();
    WorkingVotes next = WorkingVotes.of(all, statements, options.moderation());
    recount(next, update);
    votes = all;
    working = next;
    PrincipalComponents axes =
        counts == null ? PrincipalComponents.of(working) : PrincipalComponents.of(working, counts);
    current = warm(axes);
    return current;
  }

  private void recount(WorkingVotes next, VoteUpdate update) {
    if (counts == null || next.columnCount() != working.columnCount()) {
      counts = counted(next);
      return;
    }
    for (int row : update.rows()) {
      if (row < working.votes.participantCount()) {
        counts.addRow(working.votes, row, -1);
      }
      counts.addRow(next.votes, row, 1);
    }
  }

  private OpinionMap warm(PrincipalComponents axes) {
    GivenGroups none = GivenGroups.of(votes, options.givenGroups());
    int[] members = Members.of(working, votes.statementCount(), none);
    double[] x = current.groups().stream().mapToDouble(OpinionMap.OpinionGroup::x).toArray();
    double[] y = current.groups().stream().mapToDouble(OpinionMap.OpinionGroup::y).toArray();
    double turnX = axes.turn(current, true);
    double turnY = axes.turn(current, false);
    Vectors.scale(x, turnX);
    Vectors.scale(y, turnY);
    return new MapMaking(working, axes, members, none, options)
        .warm(new Clustering(new int[0], x, y), List.of());
  }

  /** Makes the groups anew, their number included, with stability figures as the options say. */
  public OpinionMap regroup(Progress progress) {
    current = OpinionMapper.map(votes, statements, options, progress);
    return current;
  }
}
