package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;

/**
 * Makes opinion maps.
 *
 * <p>Cost: linear in the votes for centres, places and group statistics; the components cost the
 * pairs of statements seen together, or about a hundred passes over the votes, whichever is less.
 * Deterministic for a given seed.
 */
public final class OpinionMapper {

  private OpinionMapper() {}

  /**
   * Makes one map.
   *
   * @param votes at least two people with a vote, at least one vote that is not a pass
   * @param statements what is known of the statements; the order does not matter, statements
   *     without a column are ignored, columns without a statement count as accepted
   * @param options how
   * @param progress told as work advances
   * @throws InputRefused if there is nothing to map or the options do not fit the votes
   */
  public static OpinionMap map(
      VoteMatrix votes, List<Statement> statements, OpinionOptions options, Progress progress) {
    refuseNothing(votes);
    WorkingVotes working = WorkingVotes.of(votes, statements, options.moderation());
    progress.report(0.05);
    PrincipalComponents axes = PrincipalComponents.of(working);
    progress.report(0.3);
    return map(votes, working, axes, options, progress);
  }

  private static OpinionMap map(
      VoteMatrix votes,
      WorkingVotes working,
      PrincipalComponents axes,
      OpinionOptions options,
      Progress progress) {
    List<String> notes = new ArrayList<>();
    GivenGroups given = GivenGroups.of(votes, options.givenGroups());
    if (given.none() && options.use() != Use.COMPARE) {
      throw new InputRefused(
          "opinion.groups.none",
          "Groups are to be taken from the input, but none of the people who voted has one there:"
              + " check that both files are of one conversation");
    }
    int[] members = Members.of(working, votes.statementCount(), given);
    MapMaking making = new MapMaking(working, axes, members, given, options);
    return making.run(progress, notes);
  }

  private static void refuseNothing(VoteMatrix votes) {
    int voters = 0;
    for (int p = 0; p < votes.participantCount(); p++) {
      voters += votes.votesOf(p) > 0 ? 1 : 0;
    }
    if (voters < 2) {
      throw new InputRefused(
          "opinion.people.few",
          "An opinion map needs at least two people who voted; here "
              + (voters == 0 ? "nobody did" : "only one did")
              + ": wait for more votes");
    }
    for (int i = 0; i < votes.voteCount(); i++) {
      if (votes.value(i) != 0) {
        return;
      }
    }
    throw new InputRefused(
        "opinion.votes.pass",
        "Every vote is a pass (0), so that nobody differs from anybody: a map needs votes that"
            + " agree (1) or disagree (-1)");
  }
}
