package org.polyphony.algorithms.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Published stable matchings, and what must hold for any. */
class StableMatchingTest {

  @Test
  void galeShapley1962Example1EachSideGetsItsFirstChoicesWhenItProposes() {
    List<String> men = List.of("a: A B C", "b: B C A", "c: C A B");
    List<String> women = List.of("A: b c a", "B: c a b", "C: a b c");
    assertThat(said(Lists.problem(men, women))).containsExactly("a-A", "b-B", "c-C");
    assertThat(said(Lists.problem(women, men))).containsExactly("A-b", "B-c", "C-a");
    StableResult result = solve(Lists.problem(men, women));
    assertThat(result.proposerOptimal()).isTrue();
    assertThat(result.receiverOptimal()).isFalse();
  }

  @Test
  void galeShapley1962Example2HasOneStableMatchingOnly() {
    List<String> men = List.of("a: A B C D", "b: A D C B", "c: B A C D", "d: D B C A");
    List<String> women = List.of("A: d c a b", "B: b d a c", "C: d a b c", "D: c b a d");
    StableResult result = solve(Lists.problem(men, women));
    assertThat(said(Lists.problem(men, women))).containsExactly("a-C", "b-D", "c-A", "d-B");
    assertThat(result.receiverOptimal()).isTrue();
  }

  @Test
  void byHandSecondRoundWinsTiesAndMatchesEverybody() {
    // Without the second round a takes A, and b, who lists A only, stays alone.
    StableProblem problem = Lists.problem(List.of("a: A B", "b: A"), List.of("A: a=b", "B: a"));
    assertThat(said(problem)).containsExactly("a-B", "b-A");
    assertThat(solve(problem).proposerOptimal()).isFalse();
  }

  @Test
  void noPairBlocksInRandomProblemsWithTiesAndCapacitiesOnBothSides() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      int left = 1 + random.nextInt(7);
      int right = 1 + random.nextInt(5);
      boolean ties = random.nextBoolean();
      StableProblem plain =
          Lists.problem(
              Lists.random(random, "p", left, "r", right, ties),
              Lists.random(random, "r", right, "p", left, ties));
      StableProblem problem =
          new StableProblem(
              plain.proposers(),
              plain.receivers(),
              places(random, left),
              places(random, right),
              List.of());
      StableResult result = solve(problem);
      assertThat(result.blocking()).isEmpty();
      assertThat(blockingByDefinition(problem, result)).isZero();
      for (int proposer = 0; proposer < left; proposer++) {
        int agent = proposer;
        assertThat(result.pairs().stream().filter(pair -> pair.proposer() == agent).count())
            .isLessThanOrEqualTo(problem.proposerCapacity().get(proposer));
      }
    }
  }

  @Test
  void verifierFindsTheBlockingPairOfAWrongMatching() {
    StableProblem problem = Lists.problem(List.of("a: A B", "b: A B"), List.of("A: a b", "B: a b"));
    Matching wrong = new Matching(2, 2);
    wrong.add(0, 1);
    wrong.add(1, 0);
    assertThat(new Blocking(problem, wrong).all())
        .containsExactly(new Blocking.Pair(List.of(0), List.of(0)));
  }

  @Test
  void byHandCoupleFindsItsPlacesTogether() {
    List<Couple.Choice> choices = List.of(new Couple.Choice(0, 1, 0), new Couple.Choice(1, 0, 1));
    StableProblem problem =
        Lists.problem(
            List.of("r1:", "r2:", "r3: h1 h2"),
            List.of("h1: r2 r3 r1", "h2: r1 r3 r2"),
            1,
            List.of(new Couple(0, 1, choices)));
    StableResult result = solve(problem);
    assertThat(result.blocking()).isEmpty();
    assertThat(said(problem)).containsExactly("r1-h2", "r2-h1");
  }

  private static List<Integer> places(Random random, int size) {
    List<Integer> places = new ArrayList<>(Collections.nCopies(size, 0));
    places.replaceAll(_ -> random.nextInt(4));
    return places;
  }

  private static StableResult solve(StableProblem problem) {
    return new StableMatching().solve(problem, Progress.NONE);
  }

  private static List<String> said(StableProblem problem) {
    return solve(problem).pairs().stream()
        .map(pair ->
            problem.proposers().ids().get(pair.proposer())
                + "-"
                + problem.receivers().ids().get(pair.receiver()))
        .toList();
  }

  /** Written apart from {@link Blocking}, straight from the definition. */
  private static int blockingByDefinition(StableProblem problem, StableResult result) {
    int blocking = 0;
    for (int p = 0; p < problem.proposers().size(); p++) {
      for (int r = 0; r < problem.receivers().size(); r++) {
        int proposer = p;
        int receiver = r;
        boolean together =
            result.pairs().stream()
                .anyMatch(x -> x.proposer() == proposer && x.receiver() == receiver);
        boolean acceptable =
            problem.proposers().tier(p, r) < Integer.MAX_VALUE
                && problem.receivers().tier(r, p) < Integer.MAX_VALUE;
        long mine = result.pairs().stream().filter(x -> x.proposer() == proposer).count();
        long its = result.pairs().stream().filter(x -> x.receiver() == receiver).count();
        boolean wants =
            problem.proposerCapacity().get(p) > mine
                || result.pairs().stream()
                    .anyMatch(x ->
                        x.proposer() == proposer
                            && problem.proposers().tier(proposer, x.receiver())
                                > problem.proposers().tier(proposer, receiver));
        boolean taken =
            problem.receiverCapacity().get(r) > its
                || result.pairs().stream()
                    .anyMatch(x ->
                        x.receiver() == receiver
                            && problem.receivers().tier(receiver, x.proposer())
                                > problem.receivers().tier(receiver, proposer));
        blocking += acceptable && !together && wants && taken ? 1 : 0;
      }
    }
    return blocking;
  }
}
