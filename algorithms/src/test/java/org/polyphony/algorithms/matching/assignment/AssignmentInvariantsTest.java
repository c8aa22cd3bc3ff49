package org.polyphony.algorithms.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;

/** Small random problems against every possible assignment, and what must hold for any problem. */
class AssignmentInvariantsTest {

  @ParameterizedTest
  @EnumSource(Objective.class)
  void oneEachIsOptimalForEveryObjective(Objective objective) {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      check(random(random, 1, objective));
    }
  }

  @Test
  void severalEachIsOptimalForTheTotalAndThePricesProveIt() {
    Random random = new Random(8);
    for (int round = 0; round < 400; round++) {
      check(random(random, 1 + random.nextInt(3), Objective.TOTAL));
    }
  }

  @Test
  void withoutSolverFairnessOverSumsKeepsItsBoundHonest() {
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      AssignmentProblem problem = random(random, 2, Objective.MAXMIN);
      EveryAssignment every = new EveryAssignment(problem);
      if (!every.exists() || every.filled() < 2 * problem.scores().items().size()) {
        continue;
      }
      AssignmentResult result = new FlowAssignment().solve(problem, Progress.NONE);
      double sign = problem.minimize() ? -1 : 1;
      assertThat(sign * result.worst()).isLessThanOrEqualTo(every.best()[0]);
      assertThat(sign * result.worstBound()).isGreaterThanOrEqualTo(every.best()[0]);
    }
  }

  @Test
  void renamingAndReorderingDoNotChangeTheValue() {
    Random random = new Random(10);
    double[][] matrix = new double[30][20];
    for (double[] row : matrix) {
      for (int at = 0; at < row.length; at++) {
        row[at] = random.nextInt(5) == 0 ? Double.NaN : random.nextInt(100) / 10.0;
      }
    }
    double total = PublishedAssignmentTest.solve(matrix, 2, 1, 4, false).total();
    List<double[]> rows = new ArrayList<>(List.of(matrix));
    Collections.shuffle(rows, random);
    double[][] shuffled = rows.toArray(new double[0][]);
    assertThat(PublishedAssignmentTest.solve(shuffled, 2, 1, 4, false).total())
        .isCloseTo(total, within(1e-9));
  }

  @Test
  void impossibleFloorsNameThePeopleAndItems() {
    double x = Double.NaN;
    double[][] matrix = {{1, 2, 3}, {x, x, 3}, {x, x, 4}};
    assertThatThrownBy(() -> PublishedAssignmentTest.solve(matrix, 1, 1, 2, false))
        .isInstanceOfSatisfying(
            NoSolution.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().getFirst().values())
                  .containsEntry("people", List.of("p0", "p1"))
                  .containsEntry("items", List.of("i0"))
                  .containsEntry("floors", 2)
                  .containsEntry("available", 1);
            });
  }

  private static void check(AssignmentProblem problem) {
    EveryAssignment every = new EveryAssignment(problem);
    if (!every.exists()) {
      assertThatThrownBy(() -> new FlowAssignment().solve(problem, Progress.NONE))
          .isInstanceOf(NoSolution.class);
      return;
    }
    AssignmentResult result = new FlowAssignment().solve(problem, Progress.NONE);
    List<int[]> pairs =
        result.assignments().stream().map(pair -> new int[] {pair.item(), pair.person()}).toList();
    assertThat(pairs).hasSize(every.filled());
    assertThat(EveryAssignment.key(problem, pairs)).containsExactly(every.best(), within(1e-9));
    assertThat(result.proven()).isTrue();
    assertThat(result.bound()).isEqualTo(result.total());
    if (result.prices() != null) {
      assertThat(result.prices().bound(problem)).isCloseTo(result.total(), within(1e-9));
    }
  }

  private static AssignmentProblem random(Random random, int perItem, Objective objective) {
    double[][] matrix = new double[1 + random.nextInt(4)][1 + random.nextInt(4)];
    boolean gaps = random.nextBoolean();
    for (double[] row : matrix) {
      for (int at = 0; at < row.length; at++) {
        row[at] = gaps && random.nextInt(4) == 0 ? Double.NaN : random.nextInt(13) - 3;
      }
    }
    int max = 1 + random.nextInt(3);
    return PublishedAssignmentTest.problem(
        matrix, perItem, random.nextInt(3) == 0 ? 1 : 0, max, random.nextBoolean(), objective);
  }
}
