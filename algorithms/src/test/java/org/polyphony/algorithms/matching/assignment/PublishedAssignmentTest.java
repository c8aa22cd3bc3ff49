package org.polyphony.algorithms.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** Optima that others have published, reproduced exactly. */
class PublishedAssignmentTest {

  private static final double X = Double.NaN;

  @Test
  void kuhn1955HungarianMethodRatingsMatrixHasMaximum27() {
    double[][] ratings = {{8, 7, 9, 9}, {5, 2, 7, 8}, {6, 1, 4, 9}, {2, 3, 2, 6}};
    AssignmentResult result = solve(ratings, 1, 0, 1, false);
    assertThat(result.total()).isEqualTo(27);
    assertThat(result.bound()).isEqualTo(27);
    assertThat(result.proven()).isTrue();
  }

  @Test
  void projectEuler345FiveByFiveMatrixSumIs3315() {
    double[][] matrix = {
      {7, 53, 183, 439, 863},
      {497, 383, 563, 79, 973},
      {287, 63, 343, 169, 583},
      {627, 343, 773, 959, 943},
      {767, 473, 103, 699, 303}
    };
    assertThat(solve(matrix, 1, 0, 1, false).total()).isEqualTo(3315);
  }

  @Test
  void orToolsGuideFiveWorkersFourTasksCost265() {
    double[][] tasks = {
      {90, 35, 125, 45, 50}, {80, 85, 95, 110, 100}, {75, 55, 90, 95, 90}, {70, 65, 95, 115, 100}
    };
    AssignmentResult result = solve(tasks, 1, 0, 1, true);
    assertThat(result.total()).isEqualTo(265);
    assertThat(result.prices()).isNotNull();
  }

  @Test
  void orToolsGuideTransposedLeavesTheWorstWorkerOut() {
    double[][] workers = {
      {90, 80, 75, 70},
      {35, 85, 55, 65},
      {125, 95, 90, 95},
      {45, 110, 95, 115},
      {50, 100, 90, 100}
    };
    AssignmentResult result = solve(workers, 1, 0, 1, true);
    assertThat(result.total()).isEqualTo(265);
    assertThat(result.unassigned()).hasSize(1);
    assertThat(result.unassigned().getFirst().reason().key()).isEqualTo("matching.assign.all-full");
  }

  @Test
  void scipyLinearSumAssignmentManualExampleCosts5() {
    assertThat(solve(new double[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}}, 1, 0, 1, true).total())
        .isEqualTo(5);
  }

  @Test
  void floorsAreServedBeforeCost() {
    // By hand: three items, nobody takes more than two; the second person takes the cheaper one, 2.
    AssignmentResult result = solve(new double[][] {{1, 4}, {1, 2}, {1, X}}, 1, 1, 2, true);
    assertThat(result.total()).isEqualTo(4);
  }

  static AssignmentResult solve(double[][] matrix, int perItem, int min, int max, boolean low) {
    return new FlowAssignment()
        .solve(problem(matrix, perItem, min, max, low, Objective.TOTAL), Progress.NONE);
  }

  static AssignmentProblem problem(
      double[][] matrix, int perItem, int min, int max, boolean low, Objective objective) {
    return new AssignmentProblem(
        Scores.of(names("i", matrix.length), names("p", matrix[0].length), matrix),
        perItem,
        Collections.nCopies(matrix[0].length, new Load(min, max)),
        low,
        objective,
        Side.ITEM);
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(at -> prefix + at).toList();
  }
}
