package org.polyphony.algorithms.opinion;

import org.polyphony.algorithms.opinion.RepresentativeStatement.Direction;

/** One statement in one group against all other groups together, in both directions. */
record GroupComparison(int statement, Tally votes, OneWay agree, OneWay disagree) {

  /** The figures of one direction. */
  record OneWay(
      int successes, double probability, double probabilityTest, double ratio, double ratioTest) {

    static OneWay of(int successes, int trials, int otherSuccesses, int otherTrials) {
      double probability = Proportions.smoothed(successes, trials);
      return new OneWay(
          successes,
          probability,
          Proportions.test(successes, trials),
          probability / Proportions.smoothed(otherSuccesses, otherTrials),
          Proportions.test(successes, trials, otherSuccesses, otherTrials));
    }

    boolean significant() {
      return ratioTest > Proportions.SIGNIFICANT && probabilityTest > Proportions.SIGNIFICANT;
    }

    double metric() {
      return ratio * ratioTest * probability * probabilityTest;
    }
  }

  static GroupComparison of(int statement, Tally group, Tally others) {
    return new GroupComparison(
        statement,
        group,
        OneWay.of(group.agree(), group.seen(), others.agree(), others.seen()),
        OneWay.of(group.disagree(), group.seen(), others.disagree(), others.seen()));
  }

  /** Whether nobody in the group took a side. */
  boolean undecided() {
    return votes.agree() == 0 && votes.disagree() == 0;
  }

  boolean sufficient() {
    return agree.significant() || disagree.significant();
  }

  Direction direction() {
    return agree.ratioTest() > disagree.ratioTest() ? Direction.AGREE : Direction.DISAGREE;
  }

  double metric() {
    return direction() == Direction.AGREE ? agree.metric() : disagree.metric();
  }

  double bestTest() {
    return Math.max(agree.ratioTest(), disagree.ratioTest());
  }

  RepresentativeStatement result(String id, boolean bestAgree) {
    Direction shown = bestAgree ? Direction.AGREE : direction();
    OneWay way = shown == Direction.AGREE ? agree : disagree;
    return new RepresentativeStatement(
        id,
        shown,
        way.successes(),
        votes.seen(),
        way.probability(),
        way.probabilityTest(),
        way.ratio(),
        way.ratioTest(),
        bestAgree);
  }
}
