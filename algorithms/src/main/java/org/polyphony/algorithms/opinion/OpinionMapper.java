package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionOptions.Mode;
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
    refuseOtherNumber(given, options);
    noteStrangers(votes, options, notes);
    if (options.mode() == Mode.ROBUST && options.resamples() == 0 && options.k() == 0) {
      notes.add(
          "Nothing was resampled: the number of groups is the one with the largest silhouette, and"
              + " there are no stability figures.");
    }
    int[] members =
        Members.of(
            working,
            votes.statementCount(),
            options.use() == Use.COMPARE ? GivenGroups.of(votes, Map.of()) : given);
    MapMaking making = new MapMaking(working, axes, members, given, options);
    return making.run(progress, notes);
  }

  private static void refuseOtherNumber(GivenGroups given, OpinionOptions options) {
    if (options.use() != Use.COMPARE && options.k() > 0 && options.k() != given.ids().size()) {
      throw new InputRefused(
          "opinion.groups.number",
          "k = %d groups are asked for, but %d are given: leave k out, or give as many groups"
              .formatted(options.k(), given.ids().size()));
    }
  }

  private static void noteStrangers(VoteMatrix votes, OpinionOptions options, List<String> notes) {
    Set<String> strangers = new HashSet<>(options.givenGroups().keySet());
    votes.participants().forEach(strangers::remove);
    if (!strangers.isEmpty()) {
      notes.add(
          strangers.size() + " people of the given groups have not voted; they are left out.");
    }
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
