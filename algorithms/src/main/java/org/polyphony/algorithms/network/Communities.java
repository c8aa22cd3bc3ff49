package org.polyphony.algorithms.network;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;

/**
 * Communities: parts with more ties inside than a random network of the same degrees would have.
 * The best of several runs of the Leiden algorithm ({@link Leiden}) by modularity.
 *
 * @param count number of communities; a member without ties is one alone
 * @param of community of each node, numbered by falling size, then by first member
 * @param sizes members of each community
 * @param modularity of this partition, computed afresh from the ties; null when there is none
 * @param runs number of runs
 * @param worst lowest modularity among the runs; null as above
 * @param agreement mean adjusted Rand index of the other runs with this one, 1 when all runs found
 *     the same; null for a single run. Below about 0.8 the borders are a matter of chance.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Communities(
    int count,
    int[] of,
    int[] sizes,
    @Nullable Double modularity,
    int runs,
    @Nullable Double worst,
    @Nullable Double agreement) {

  /**
   * Finds communities.
   *
   * @param runs number of runs, at least 1
   * @param seed from which the seeds of the runs are drawn
   */
  public static Communities of(Network network, int runs, long seed, Progress progress) {
    CommunityGraph graph = CommunityGraph.of(network);
    long[] seeds = new SplittableRandom(seed).longs(runs).toArray();
    List<Run> all =
        Workers.run(
            runs,
            progress,
            i -> {
              int[] community = Leiden.run(graph, seeds[i], progress);
              return new Run(community, CommunityGraph.modularity(network, community));
            });
    Run best = all.get(0);
    double worst = best.value();
    for (Run run : all) {
      worst = Math.min(worst, run.value());
      if (run.value() > best.value() + 1e-12) {
        best = run;
      }
    }
    Components numbered = Components.bySize(best.community, Leiden.renumber(best.community));
    Double modularity = best.modularity;
    return new Communities(
        numbered.count(),
        numbered.of(),
        numbered.sizes(),
        modularity,
        runs,
        modularity == null ? null : worst,
        runs == 1 ? null : agreement(all, best));
  }

  /** Modularity of any given partition; null when there is no tie. */
  public static @Nullable Double modularity(Network network, int[] community) {
    return CommunityGraph.modularity(network, community);
  }

  private static double agreement(List<Run> runs, Run best) {
    double sum = 0;
    for (Run run : runs) {
      sum += run == best ? 0 : Agreement.adjustedRand(run.community, best.community);
    }
    return sum / (runs.size() - 1);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Run(int[] community, @Nullable Double modularity) {
    double value() {
      return modularity == null ? 0 : modularity;
    }
  }
}
