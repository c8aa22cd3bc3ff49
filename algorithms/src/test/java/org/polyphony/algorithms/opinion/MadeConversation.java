package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A conversation made up at random: camps with their own leanings, people with few and many votes.
 */
record MadeConversation(List<Vote> votes, int[] camp) {

  static MadeConversation of(int people, int statements, int camps, double density, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] leaning = new double[camps][statements];
    for (int c = 0; c < statements; c++) {
      // A quarter of the statements unite; the others may divide.
      boolean unites = c % 4 == 3;
      double shared = 0.1 + 0.8 * random.nextInt(2);
      for (double[] row : leaning) {
        row[c] = unites ? shared : 0.1 + 0.8 * random.nextInt(2);
      }
    }
    List<Vote> votes = new ArrayList<>();
    int[] camp = new int[people];
    for (int p = 0; p < people; p++) {
      camp[p] = random.nextInt(camps);
      double activity = density * (0.4 + 1.2 * random.nextDouble());
      for (int c = 0; c < statements; c++) {
        if (random.nextDouble() < activity) {
          boolean agrees = random.nextDouble() < leaning[camp[p]][c];
          int value = random.nextInt(8) == 0 ? 0 : agrees ? 1 : -1;
          votes.add(new Vote("p" + p, "s" + c, value));
        }
      }
    }
    return new MadeConversation(votes, camp);
  }

  VoteMatrix matrix() {
    return matrix(votes);
  }

  static VoteMatrix matrix(List<Vote> votes) {
    VoteMatrixBuilder builder = new VoteMatrixBuilder();
    long time = 0;
    for (Vote vote : votes) {
      builder.add(
          builder.participant(vote.participant()),
          builder.statement(vote.statement()),
          vote.value(),
          time++);
    }
    return builder.build();
  }
}
