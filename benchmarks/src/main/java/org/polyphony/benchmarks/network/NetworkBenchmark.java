package org.polyphony.benchmarks.network;

import java.util.SplittableRandom;
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
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.network.Betweenness;
import org.polyphony.algorithms.network.Cohesion;
import org.polyphony.algorithms.network.Communities;
import org.polyphony.algorithms.network.Components;
import org.polyphony.algorithms.network.Distances;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.NetworkBuilder;
import org.polyphony.algorithms.network.PageRank;
import org.polyphony.algorithms.network.StepDistances;

/** Each measure of a network of 10,000 members and 50,000 ties, most of them inside communities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@NullUnmarked
public class NetworkBenchmark {

  /** Share of ties inside communities of a hundred; 0 is a network without communities. */
  @Param({"0.7", "0"})
  public double inside;

  private Network network;
  private Components components;

  /** Draws the network. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    NetworkBuilder builder = new NetworkBuilder(false, false);
    for (int i = 0; i < 50_000; i++) {
      int source = random.nextInt(10_000);
      boolean near = random.nextDouble() < inside;
      int target = near ? source / 100 * 100 + random.nextInt(100) : random.nextInt(10_000);
      builder.tie("" + source, "" + target, 1);
    }
    network = builder.build();
    components = Components.weak(network);
  }

  /** Exact betweenness: at most 6,000 ms on two processors. */
  @Benchmark
  public double[] betweenness() {
    return Betweenness.exact(network, Progress.NONE);
  }

  /** Closeness, diameter and mean path: at most 2,000 ms. */
  @Benchmark
  public Distances closeness() {
    return StepDistances.of(network, components, 1, Progress.NONE);
  }

  /** PageRank: at most 20 ms. */
  @Benchmark
  public double[] pageRank() {
    return PageRank.of(network, PageRank.DAMPING);
  }

  /** One run of Leiden: at most 200 ms. */
  @Benchmark
  public Communities leiden() {
    return Communities.of(network, 1, 1, Progress.NONE);
  }

  /** Triangles, clustering and structural holes. */
  @Benchmark
  public Cohesion cohesion() {
    return Cohesion.of(network);
  }
}
