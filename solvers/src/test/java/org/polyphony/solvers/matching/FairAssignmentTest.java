package org.polyphony.solvers.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.Load;
import org.polyphony.algorithms.matching.assignment.Objective;
import org.polyphony.algorithms.matching.assignment.Scores;
import org.polyphony.algorithms.matching.assignment.Side;

/** Fair objectives over sums of several scores: published and hand-computed optima. */
class FairAssignmentTest {

  @Test
  void byHandMaxMinGivesUpTotalForTheWorstOff() {
    // Two papers, two reviewers each of four: the best total, 20, leaves one with 0.
    double[][] scores = {{10, 10, 1, 1}, {8, 8, 0, 0}};
    AssignmentResult total = solve(scores, Objective.TOTAL_THEN_WORST, Side.ITEM);
    assertThat(total.total()).isEqualTo(20);
    AssignmentResult fair = solve(scores, Objective.MAXMIN, Side.ITEM);
    assertThat(fair.worst()).isEqualTo(8);
    assertThat(fair.total()).isEqualTo(19);
    assertThat(fair.proven()).isTrue();
  }

  @Test
  void byHandLeximinLooksBeyondTheWorst() {
    double[][] scores = {{1, 1, 1, 1, 1, 1}, {5, 5, 3, 3, 0, 0}, {5, 5, 3, 3, 0, 0}};
    AssignmentResult result = solve(scores, Objective.LEXIMIN, Side.ITEM);
    assertThat(sums(result, 3)).containsExactly(2, 8, 8);
    assertThat(result.proven()).isTrue();
  }

  @Test
  void byHandPeopleWithoutItemsCountAsWorst() {
    // One person each, two people may take both: sharing gives 4 and 3 instead of 5+4 and 0.
    double[][] scores = {{5, 3}, {4, 1}};
    AssignmentProblem problem =
        problem(scores, 1, new Load(0, 2), false, Objective.MAXMIN, Side.PERSON);
    AssignmentResult result =
        new FairAssignment(Duration.ofSeconds(20)).solve(problem, Progress.NONE);
    assertThat(result.worst()).isEqualTo(3);
    assertThat(result.total()).isEqualTo(7);
  }

  @Test
  void csplib062InterviewsHaveTotal152AndWorst15() throws Exception {
    Path file = Path.of("../../shared/data/matching/interviews26x15.csv");
    if (!Files.exists(file)) {
      System.out.println("left out: csplib062InterviewsHaveTotal152AndWorst15 (no shared data)");
    }
    assumeThat(file).exists();
    double[][] scores =
        Files.readString(file)
            .lines()
            .skip(1)
            .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    int[] most = {5, 5, 3, 10, 10, 10, 5, 10, 10, 3, 3, 3, 3, 5, 5};
    AssignmentProblem problem =
        new AssignmentProblem(
            Scores.of(names("s", 26), names("h", 15), scores),
            3,
            Arrays.stream(most).mapToObj(max -> new Load(0, max)).toList(),
            true,
            Objective.TOTAL_THEN_WORST,
            Side.ITEM);
    AssignmentResult result =
        new FairAssignment(Duration.ofSeconds(60)).solve(problem, Progress.NONE);
    assertThat(result.total()).isEqualTo(152);
    assertThat(result.worst()).isEqualTo(15);
    assertThat(result.proven()).isTrue();
  }

  private static AssignmentResult solve(double[][] scores, Objective objective, Side side) {
    return new FairAssignment(Duration.ofSeconds(20))
        .solve(problem(scores, 2, new Load(0, 1), false, objective, side), Progress.NONE);
  }

  private static AssignmentProblem problem(
      double[][] scores, int perItem, Load load, boolean low, Objective objective, Side side) {
    return new AssignmentProblem(
        Scores.of(names("i", scores.length), names("p", scores[0].length), scores),
        perItem,
        Collections.nCopies(scores[0].length, load),
        low,
        objective,
        side);
  }

  private static List<Integer> sums(AssignmentResult result, int items) {
    List<Integer> sums = new ArrayList<>(Collections.nCopies(items, 0));
    result
        .assignments()
        .forEach(pair -> sums.set(pair.item(), sums.get(pair.item()) + (int) pair.score()));
    return sums.stream().sorted().toList();
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(at -> prefix + at).toList();
  }
}
