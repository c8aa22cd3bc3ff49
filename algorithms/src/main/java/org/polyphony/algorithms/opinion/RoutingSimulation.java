package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

/**
 * Compares routing policies on a conversation that has been held: people come in turn in random
 * order, each is asked a few of the statements she really voted on, and the vote she gave is shown.
 * What is then known is compared with what all votes say. Every policy meets the same people in the
 * same order.
 */
public final class RoutingSimulation {

  private static final int LEARN_EVERY = 25;

  private final VoteMatrix votes;
  private final int perPerson;
  private final long seed;
  private final int[] groupOf;
  private final int groups;
  private final TallyTable truth;

  private RoutingSimulation(VoteMatrix votes, int perPerson, long seed) {
    this.votes = votes;
    this.perPerson = perPerson;
    this.seed = seed;
    OpinionMap whole = mapOf(votes);
    this.groups = whole.k();
    this.groupOf = labels(whole);
    this.truth = TallyTable.of(votes, groupOf, groups);
  }

  /**
   * Runs every policy.
   *
   * @param votes all votes of the conversation
   * @param perPerson how many statements each person is asked, at least 1
   * @param seed of the order of people and of the policies
   * @return one outcome for each policy, in their order
   * @throws InputRefused if nobody can be asked
   */
  public static List<RoutingOutcome> compare(
      VoteMatrix votes, int perPerson, long seed, Progress progress) {
    if (perPerson < 1) {
      throw new InputRefused(
          "opinion.routing.votes", "Each person is asked at least 1 statement, not " + perPerson);
    }
    RoutingSimulation simulation = new RoutingSimulation(votes, perPerson, seed);
    List<RoutingOutcome> outcomes = new ArrayList<>();
    for (RoutingPolicy policy : RoutingPolicy.values()) {
      outcomes.add(simulation.run(policy));
      progress.report(outcomes.size() / (double) RoutingPolicy.values().length);
    }
    return List.copyOf(outcomes);
  }

  private RoutingOutcome run(RoutingPolicy policy) {
    StatementRouter router = new StatementRouter(policy, votes.statementCount(), seed);
    boolean[] asked = new boolean[votes.voteCount()];
    int[] order = order();
    for (int turn = 0; turn < order.length; turn++) {
      if (turn % LEARN_EVERY == 0 && turn > 0) {
        router.learn(shown(asked));
      }
      ask(router, order[turn], asked);
    }
    return outcome(policy, shown(asked));
  }

  private int[] order() {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, votes.participantCount()).toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }

  private void ask(StatementRouter router, int person, boolean[] asked) {
    RoutedPerson known = new RoutedPerson();
    int from = votes.rowStart(person);
    int[] cells = IntStream.range(from, votes.rowStart(person + 1)).toArray();
    for (int n = 0; n < perPerson && n < votes.votesOf(person); n++) {
      int[] open = Arrays.stream(cells).filter(i -> !asked[i]).map(votes::column).toArray();
      int next = router.next(open, known, n);
      int cell =
          Arrays.stream(cells).filter(i -> votes.column(i) == next).findFirst().orElseThrow();
      asked[cell] = true;
      router.voted(known, next, votes.value(cell));
    }
  }

  /** The votes shown so far, everybody still having a row. */
  private VoteMatrix shown(boolean[] asked) {
    VoteCells cells = new VoteCells(votes.participantCount(), votes.voteCount());
    for (int p = 0; p < votes.participantCount(); p++) {
      for (int i = votes.rowStart(p); i < votes.rowStart(p + 1); i++) {
        if (asked[i]) {
          cells.append(votes.column(i), votes.value(i));
        }
      }
      cells.endRow();
    }
    return cells.matrix(votes.participants(), votes.statements());
  }

  private RoutingOutcome outcome(RoutingPolicy policy, VoteMatrix shown) {
    TallyTable found = TallyTable.of(shown, groupOf, groups);
    double shareError = 0;
    double divideError = 0;
    for (int c = 0; c < votes.statementCount(); c++) {
      int column = c;
      double[] here =
          IntStream.range(0, groups).mapToDouble(g -> share(found, g, column)).toArray();
      double[] all = IntStream.range(0, groups).mapToDouble(g -> share(truth, g, column)).toArray();
      divideError += Math.abs(width(here) - width(all));
      for (int g = 0; g < groups; g++) {
        shareError += Math.abs(here[g] - all[g]) / groups;
      }
    }
    return new RoutingOutcome(
        policy,
        shown.voteCount(),
        shareError / votes.statementCount(),
        divideError / votes.statementCount(),
        AdjustedRand.index(groupOf, labels(mapOf(shown))));
  }

  private static double share(TallyTable table, int group, int statement) {
    Tally tally = table.of(group, statement);
    return Proportions.smoothed(tally.agree(), tally.seen());
  }

  private static double width(double[] shares) {
    return Arrays.stream(shares).max().orElse(0) - Arrays.stream(shares).min().orElse(0);
  }

  private OpinionMap mapOf(VoteMatrix from) {
    OpinionOptions options = OpinionOptions.robust().withResamples(0).withSeed(seed);
    return OpinionMapper.map(from, List.of(), options, Progress.NONE);
  }

  private static int[] labels(OpinionMap map) {
    List<String> ids = map.groups().stream().map(OpinionMap.OpinionGroup::id).toList();
    return map.participants().stream()
        .mapToInt(p -> p.group() == null ? -1 : ids.indexOf(p.group()))
        .toArray();
  }
}
