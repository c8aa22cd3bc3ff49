package org.polyphony.algorithms.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The statements most people agree on and those most people reject, over all participants; at most
 * five each, strongest first (Small et al. 2021).
 *
 * @param agree statements that most agree with
 * @param disagree statements that most disagree with
 */
public record MajorityConsensus(List<MajorityStatement> agree, List<MajorityStatement> disagree) {

  private static final int MOST = 5;

  /**
   * A statement most people take the same side on.
   *
   * @param statement id of the statement
   * @param successes votes on that side
   * @param trials all votes on it, passes included
   * @param probability (successes + 1) / (trials + 2)
   * @param probabilityTest z value of the probability against one half
   */
  public record MajorityStatement(
      String statement, int successes, int trials, double probability, double probabilityTest) {

    private boolean clear() {
      return probability > 0.5 && probabilityTest > Proportions.SIGNIFICANT;
    }

    private double strength() {
      return probability * probabilityTest;
    }
  }

  static MajorityConsensus of(List<Statement> statements, TallyTable all) {
    return new MajorityConsensus(
        side(statements, all, Tally::agree), side(statements, all, Tally::disagree));
  }

  private static List<MajorityStatement> side(
      List<Statement> statements, TallyTable all, ToIntFunction<Tally> successes) {
    return IntStream.range(0, statements.size())
        .filter(c -> !statements.get(c).out())
        .mapToObj(c -> one(statements.get(c).id(), all.total(c), successes))
        .filter(MajorityStatement::clear)
        .sorted(Comparator.comparingDouble(MajorityStatement::strength).reversed())
        .limit(MOST)
        .toList();
  }

  private static MajorityStatement one(String id, Tally votes, ToIntFunction<Tally> successesOf) {
    int successes = successesOf.applyAsInt(votes);
    return new MajorityStatement(
        id,
        successes,
        votes.seen(),
        Proportions.smoothed(successes, votes.seen()),
        Proportions.test(successes, votes.seen()));
  }
}
