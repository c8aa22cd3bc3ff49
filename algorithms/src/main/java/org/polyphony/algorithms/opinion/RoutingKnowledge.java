package org.polyphony.algorithms.opinion;

import java.util.List;

/** What the votes so far say about statements and groups; the map behind routing. */
final class RoutingKnowledge {

  private final double[] center;
  private final double[] extremity;
  private final double[] first;
  private final double[] second;
  private final double[] groupX;
  private final double[] groupY;
  private final Tally[][] tallies;

  private RoutingKnowledge(int statements, int groups) {
    center = new double[statements];
    extremity = new double[statements];
    first = new double[statements];
    second = new double[statements];
    groupX = new double[groups];
    groupY = new double[groups];
    tallies = new Tally[groups][statements];
    for (Tally[] row : tallies) {
      java.util.Arrays.fill(row, Tally.NONE);
    }
  }

  /** Before anybody voted: one group, nothing known. */
  static RoutingKnowledge none(int statements) {
    return new RoutingKnowledge(statements, 1);
  }

  /** From the votes so far; the scale of a place is one standard deviation along each axis. */
  static RoutingKnowledge of(VoteMatrix votes, long seed) {
    WorkingVotes working = WorkingVotes.of(votes, List.of(), ModerationRule.ZERO);
    PrincipalComponents axes = PrincipalComponents.of(working);
    int people = votes.participantCount();
    double noise = 0.5;
    double scaleX = Math.sqrt(axes.firstSquares / people / noise);
    double scaleY = Math.sqrt(axes.secondSquares / people / noise);
    OpinionOptions options = OpinionOptions.robust().withResamples(0).withSeed(seed);
    OpinionMap map = OpinionMapper.map(votes, List.of(), options, p -> {});
    RoutingKnowledge knowledge = new RoutingKnowledge(votes.statementCount(), map.k());
    for (int c = 0; c < knowledge.center.length; c++) {
      knowledge.center[c] = axes.center[c];
      knowledge.extremity[c] = axes.extremity(c);
      knowledge.first[c] = axes.first[c] * scaleX;
      knowledge.second[c] = axes.second[c] * scaleY;
      for (int g = 0; g < map.k(); g++) {
        knowledge.tallies[g][c] = map.statements().get(c).groupVotes().get(g);
      }
    }
    for (int g = 0; g < map.k(); g++) {
      knowledge.groupX[g] = scaleX == 0 ? 0 : map.groups().get(g).x() / scaleX;
      knowledge.groupY[g] = scaleY == 0 ? 0 : map.groups().get(g).y() / scaleY;
    }
    return knowledge;
  }

  double extremity(int statement) {
    return extremity[statement];
  }

  double locating(RoutedPerson person, int statement) {
    return person.gain(first[statement], second[statement]);
  }

  void voted(RoutedPerson person, int statement, int value) {
    person.voted(first[statement], second[statement], value - center[statement]);
    int group = groupOf(person);
    tallies[group][statement] =
        tallies[group][statement].plus(
            new Tally(value == 1 ? 1 : 0, value == -1 ? 1 : 0, value == 0 ? 1 : 0));
  }

  int groupOf(RoutedPerson person) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int g = 0; g < groupX.length; g++) {
      double distance = Math.hypot(person.x() - groupX[g], person.y() - groupY[g]);
      if (distance < least) {
        least = distance;
        nearest = g;
      }
    }
    return nearest;
  }

  /** How much one more vote would shrink the standard error of a group's share of agreement. */
  double teaches(int group, int statement) {
    Tally votes = tallies[group][statement];
    double n = votes.seen() + 2;
    double share = Proportions.smoothed(votes.agree(), votes.seen());
    double spread = Math.sqrt(share * (1 - share));
    return spread / Math.sqrt(n) - spread / Math.sqrt(n + 1);
  }
}
