package org.polyphony.solvers.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.EveryAssignment;
import org.polyphony.algorithms.matching.assignment.Load;
import org.polyphony.algorithms.matching.assignment.Objective;
import org.polyphony.algorithms.matching.assignment.Scores;
import org.polyphony.algorithms.matching.assignment.Side;

/** Small random problems with several scores in a sum, against every possible assignment. */
class FairAssignmentInvariantsTest {

  private static final int ROUNDS = 120;

  @ParameterizedTest
  @EnumSource(Objective.class)
  void severalEachIsOptimalForEveryObjective(Objective objective) {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      check(random(random, objective));
    }
  }

  private static void check(AssignmentProblem problem) {
    EveryAssignment every = new EveryAssignment(problem);
    FairAssignment solver = new FairAssignment(Duration.ofSeconds(20));
    if (!every.exists()) {
      assertThatThrownBy(() -> solver.solve(problem, Progress.NONE)).isInstanceOf(NoSolution.class);
      return;
    }
    AssignmentResult result = solver.solve(problem, Progress.NONE);
    List<int[]> pairs =
        result.assignments().stream().map(pair -> new int[] {pair.item(), pair.person()}).toList();
    assertThat(pairs).as("%s", problem).hasSize(every.filled());
    assertThat(EveryAssignment.key(problem, pairs))
        .as("%s", problem)
        .containsExactly(every.best(), within(1e-9));
    assertThat(result.proven()).as("%s", problem).isTrue();
    double sign = problem.minimize() ? -1 : 1;
    assertThat(sign * result.bound()).isGreaterThanOrEqualTo(sign * result.total() - 1e-9);
  }

  private static AssignmentProblem random(Random random, Objective objective) {
    double[][] matrix = new double[1 + random.nextInt(4)][1 + random.nextInt(4)];
    boolean gaps = random.nextBoolean();
    for (double[] row : matrix) {
      for (int at = 0; at < row.length; at++) {
        row[at] = gaps && random.nextInt(4) == 0 ? Double.NaN : random.nextInt(13) - 3;
      }
    }
    List<Load> loads = new ArrayList<>();
    for (int person = 0; person < matrix[0].length; person++) {
      loads.add(new Load(random.nextInt(4) == 0 ? 1 : 0, 1 + random.nextInt(4)));
    }
    return new AssignmentProblem(
        Scores.of(names("i", matrix.length), names("p", matrix[0].length), matrix),
        1 + random.nextInt(3),
        loads,
        random.nextBoolean(),
        objective,
        random.nextBoolean() ? Side.ITEM : Side.PERSON);
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(at -> prefix + at).toList();
  }
}
