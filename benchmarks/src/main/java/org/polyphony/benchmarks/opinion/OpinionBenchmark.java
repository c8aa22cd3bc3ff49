package org.polyphony.benchmarks.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.LiveOpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMapper;
import org.polyphony.algorithms.opinion.OpinionOptions;
import org.polyphony.algorithms.opinion.Vote;
import org.polyphony.algorithms.opinion.VoteMatrix;
import org.polyphony.algorithms.opinion.VoteMatrixBuilder;

/** 10,000 people, 500 statements, about 831,000 votes: the whole map, and 100 votes more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class OpinionBenchmark {

  private static final int PEOPLE = 10_000;
  private static final int STATEMENTS = 500;
  private static final double DENSITY = 0.1662;

  private @Nullable VoteMatrix votes;
  private @Nullable LiveOpinionMap live;
  private final SplittableRandom random = new SplittableRandom(1);

  /** Makes three camps up. */
  @Setup
  public void make() {
    VoteMatrixBuilder builder = new VoteMatrixBuilder();
    for (int p = 0; p < PEOPLE; p++) {
      int row = builder.participant("p" + p);
      for (int c = 0; c < STATEMENTS; c++) {
        if (random.nextDouble() < DENSITY) {
          boolean agrees = random.nextDouble() < 0.15 + 0.7 * ((c * 7 + p % 3 * 5) % 4 / 3.0);
          builder.add(row, builder.statement("s" + c), agrees ? 1 : -1, 0);
        }
      }
    }
    votes = builder.build();
    live = new LiveOpinionMap(votes, List.of(), OpinionOptions.robust().withResamples(0));
  }

  /** The robust map with every group figure. */
  @Benchmark
  public OpinionMap robust() {
    return OpinionMapper.map(
        java.util.Objects.requireNonNull(votes),
        List.of(),
        OpinionOptions.robust().withResamples(0),
        Progress.NONE);
  }

  /** The published method. */
  @Benchmark
  public OpinionMap reference() {
    return OpinionMapper.map(
        java.util.Objects.requireNonNull(votes),
        List.of(),
        OpinionOptions.reference(),
        Progress.NONE);
  }

  /** A hundred votes taken into a running map. */
  @Benchmark
  public OpinionMap update() {
    List<Vote> news = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      news.add(
          new Vote(
              "p" + random.nextInt(PEOPLE),
              "s" + random.nextInt(STATEMENTS),
              random.nextInt(3) - 1));
    }
    return java.util.Objects.requireNonNull(live).add(news);
  }
}
