package org.polyphony.solvers.matching;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.Scores;

/**
 * Scores as whole numbers, high is good: exact where a power of ten up to 10^9 makes them whole,
 * otherwise rounded to about nine digits of the largest.
 */
final class Gain {

  private static final double LARGEST = 1e9;

  private final double factor;

  Gain(AssignmentProblem problem) {
    Scores scores = problem.scores();
    double[] values =
        IntStream.range(0, scores.items().size())
            .boxed()
            .flatMapToDouble(
                item -> Arrays.stream(scores.allowed(item)).mapToDouble(p -> scores.score(item, p)))
            .toArray();
    double largest = Math.max(1e-300, Arrays.stream(values).map(Math::abs).max().orElse(1));
    double size = LARGEST / largest;
    for (double tried = 1; tried <= size; tried *= 10) {
      double power = tried;
      if (Arrays.stream(values).allMatch(value -> whole(value * power))) {
        size = power;
        break;
      }
    }
    factor = problem.minimize() ? -size : size;
  }

  private static boolean whole(double value) {
    return Math.abs(value - Math.rint(value)) <= 2 * Math.ulp(value);
  }

  long of(double score) {
    return Math.round(score * factor);
  }

  double score(long gain) {
    return gain / factor;
  }

  double resolution() {
    return 1 / Math.abs(factor);
  }
}
