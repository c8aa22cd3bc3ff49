package org.polyphony.benchmarks.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.FlowAssignment;
import org.polyphony.algorithms.matching.assignment.Load;
import org.polyphony.algorithms.matching.assignment.Objective;
import org.polyphony.algorithms.matching.assignment.Scores;
import org.polyphony.algorithms.matching.assignment.Side;
import org.polyphony.algorithms.matching.pairing.Pairing;
import org.polyphony.algorithms.matching.pairing.PairingResult;
import org.polyphony.algorithms.matching.pairing.PairingRules;
import org.polyphony.algorithms.matching.pairing.Profile;

/** The bars: 1,000 × 1,000 full, and 5,000 people to 100 places of 50 seats, within 0.1 s each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchingBenchmark {

  private final AssignmentProblem full = full();
  private final AssignmentProblem places = places();
  private final Pairing twinning = twinning();

  /** One person each, every pair allowed, whole scores below a million. */
  @Benchmark
  public AssignmentResult full1000() {
    return new FlowAssignment().solve(full, Progress.NONE);
  }

  /** Ten ranked choices a person. */
  @Benchmark
  public AssignmentResult places5000() {
    return new FlowAssignment().solve(places, Progress.NONE);
  }

  /** 300 institutions with ten areas. */
  @Benchmark
  public PairingResult twinning300() {
    return twinning.solve(Progress.NONE);
  }

  private static AssignmentProblem full() {
    Random random = new Random(1);
    double[][] scores = new double[1000][1000];
    for (double[] row : scores) {
      Arrays.setAll(row, _ -> random.nextInt(1_000_000));
    }
    return problem(scores, 1);
  }

  private static AssignmentProblem places() {
    Random random = new Random(2);
    double[][] scores = new double[5000][100];
    for (double[] row : scores) {
      Arrays.fill(row, Double.NaN);
      for (int choice = 1; choice <= 10; choice++) {
        int place = random.nextInt(100);
        while (!Double.isNaN(row[place])) {
          place = (int) (100 * Math.pow(random.nextDouble(), 1.3));
        }
        row[place] = choice;
      }
    }
    return problem(scores, 50);
  }

  private static AssignmentProblem problem(double[][] scores, int most) {
    return new AssignmentProblem(
        Scores.of(names("i", scores.length), names("p", scores[0].length), scores),
        1,
        Collections.nCopies(scores[0].length, new Load(0, most)),
        true,
        Objective.TOTAL,
        Side.ITEM);
  }

  private static Pairing twinning() {
    Random random = new Random(3);
    List<Profile> profiles = new ArrayList<>();
    for (String id : names("n", 300)) {
      Map<String, Integer> strengths = new java.util.HashMap<>();
      names("area", 10).forEach(area -> strengths.put(area, 1 + random.nextInt(5)));
      profiles.add(new Profile(id, "", Set.of("l" + random.nextInt(6)), strengths, Set.of()));
    }
    return new Pairing(
        profiles,
        new PairingRules(true, PairingRules.RegionRule.ANY, Set.of(), 1, Set.of(), false));
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(at -> prefix + at).toList();
  }
}
