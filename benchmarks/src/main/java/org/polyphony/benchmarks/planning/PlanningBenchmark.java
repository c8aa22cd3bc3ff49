package org.polyphony.benchmarks.planning;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.polyphony.algorithms.planning.Budget;
import org.polyphony.algorithms.planning.Connectivity;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.Recommendation;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Security;

/** The shipped rules: one answer with reasons, exclusions and every least change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@NullUnmarked
public class PlanningBenchmark {

  /** How many take part; more persons are more changes to try. */
  @Param({"30", "500"})
  public int persons;

  private Recommender recommender;
  private Plan plan;

  /** Makes a plan in which everything is known, so that every dimension is searched. */
  @Setup
  public void plan() {
    recommender = new Recommender(RuleTable.shipped());
    plan =
        Plan.of(
                Map.of("new-and-improved-actions", 3.0, "enhanced-skills", 2.0),
                List.of("limited-monitoring-capacity"))
            .withPeople(List.of("government", "civil-society"), List.of("practitioners"))
            .withPersons(persons)
            .withReach(12, 2)
            .withInterpretation(false)
            .withDays(90)
            .withDaysEach(3)
            .withBudget(new Budget(40_000, "USD", 1))
            .withConnectivity(Connectivity.POOR)
            .withSecurity(Security.NORMAL);
  }

  /** An answer to a plan: at most 20 ms. */
  @Benchmark
  public Recommendation recommend() {
    return recommender.recommend(plan, 5);
  }

  /** Reading and checking the shipped table, as an editor does at each save. */
  @Benchmark
  public RuleTable check() {
    return RuleTable.shipped();
  }
}
