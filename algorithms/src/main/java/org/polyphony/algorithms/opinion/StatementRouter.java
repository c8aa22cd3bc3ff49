package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses next statements while votes come in. Counts are up to date after every vote; groups and
 * axes, which only {@link RoutingPolicy#PUBLISHED} and {@link RoutingPolicy#LEARNING} use, after
 * every {@link #learn}. One choice is linear in the statements.
 */
final class StatementRouter {

  /** How much finding out where a person stands counts beside what her vote says. */
  private static final double PLACE = 4;

  private final RoutingPolicy policy;
  private final SplittableRandom random;
  private final long seed;
  private final Tally[] tallies;
  private RoutingKnowledge knowledge;

  StatementRouter(RoutingPolicy policy, int statements, long seed) {
    this.policy = policy;
    this.random = new SplittableRandom(seed);
    this.seed = seed;
    this.tallies = new Tally[statements];
    Arrays.fill(tallies, Tally.NONE);
    this.knowledge = RoutingKnowledge.none(statements);
  }

  /** Takes a vote in. */
  void voted(RoutedPerson person, int statement, int value) {
    tallies[statement] =
        tallies[statement].plus(
            new Tally(value == 1 ? 1 : 0, value == -1 ? 1 : 0, value == 0 ? 1 : 0));
    knowledge.voted(person, statement, value);
  }

  /** Makes the map from the votes so far. */
  void learn(VoteMatrix votes) {
    if (votes.voteCount() > Arrays.stream(tallies).mapToInt(Tally::pass).sum()
        && (policy == RoutingPolicy.PUBLISHED || policy == RoutingPolicy.LEARNING)) {
      knowledge = RoutingKnowledge.of(votes, seed);
    }
  }

  /**
   * The next statement.
   *
   * @param open the statements the person has not voted on; at least one
   * @param asked how many she was asked already
   */
  int next(int[] open, RoutedPerson person, int asked) {
    return switch (policy) {
      case RANDOM -> open[random.nextInt(open.length)];
      case LEAST_SEEN -> largest(open, c -> -tallies[c].seen());
      case PUBLISHED -> drawn(open);
      case LEARNING -> {
        int group = knowledge.groupOf(person);
        yield largest(
            open, c -> knowledge.teaches(group, c) * (1 + PLACE * knowledge.locating(person, c)));
      }
    };
  }

  /** The candidate with the largest value; of equals any. */
  private int largest(int[] candidates, IntToDoubleFunction valueOf) {
    int best = candidates[0];
    double most = valueOf.applyAsDouble(best);
    int equals = 1;
    for (int i = 1; i < candidates.length; i++) {
      double value = valueOf.applyAsDouble(candidates[i]);
      if (value > most) {
        equals = 1;
      } else if (value < most || random.nextInt(++equals) != 0) {
        continue;
      }
      best = candidates[i];
      most = value;
    }
    return best;
  }

  private int drawn(int[] candidates) {
    double[] weight = new double[candidates.length];
    double total = 0;
    for (int i = 0; i < weight.length; i++) {
      int c = candidates[i];
      weight[i] = Priorities.of(Statement.of(""), tallies[c], knowledge.extremity(c));
      total += weight[i];
    }
    double target = random.nextDouble() * total;
    for (int i = 0; i < weight.length; i++) {
      target -= weight[i];
      if (target < 0) {
        return candidates[i];
      }
    }
    return candidates[candidates.length - 1];
  }
}
