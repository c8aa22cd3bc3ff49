package org.polyphony.algorithms.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

/**
 * Computes every measure of a network and says why what stands out does.
 *
 * <p>Cost: exact betweenness (nodes × ties) up to {@link #EXACT_LIMIT} members, near-linear
 * measures beyond. Deterministic for a seed.
 */
public final class NetworkAnalysis {

  /** Most members for which betweenness is computed exactly unless asked for. */
  public static final int EXACT_LIMIT = 50_000;

  private NetworkAnalysis() {}

  /**
   * Analyses a network.
   *
   * @throws InputRefused {@code network.empty}; {@code network.lengths.size} when path lengths are
   *     asked for in a network too large for them
   * @throws java.util.concurrent.CancellationException when {@code progress} stops it
   */
  public static NetworkReport of(Network network, NetworkOptions options, Progress progress) {
    if (network.size() == 0) {
      throw new InputRefused(
          "network.empty", "The network has no members: give at least one tie or member.");
    }
    Components components = Components.weak(network);
    Paths paths = Paths.of(network, components, options, progress);
    Communities communities =
        Communities.of(network, options.runs(), options.seed(), part(progress, 0.6, 0.8));
    NetworkReport bare =
        new NetworkReport(
            network,
            components,
            network.directed() ? Components.strong(network) : null,
            paths.distances,
            paths.betweenness,
            paths.errors,
            paths.drawn,
            PageRank.of(network, PageRank.DAMPING),
            Cores.of(network),
            Cohesion.of(network),
            communities,
            Mixing.byDegree(network),
            network.grouped() ? Mixing.of(network) : null,
            CutPoints.cutOff(network, components),
            options.layout() ? Layout.of(network, communities, part(progress, 0.8, 1)) : null,
            List.of(),
            List.of());
    return Explanation.explain(bare);
  }

  /** A progress that fills a stretch of the whole. */
  static Progress part(Progress whole, double from, double to) {
    return done -> whole.report(from + (to - from) * done);
  }

  /** The measures that rest on shortest paths. */
  private record Paths(
      Distances distances, double @Nullable [] betweenness, double @Nullable [] errors, int drawn) {

    static Paths of(
        Network network, Components components, NetworkOptions options, Progress progress) {
      if (options.lengths() != PathLength.STEPS) {
        return weighted(network, components, options, progress);
      }
      Distances distances =
          StepDistances.of(network, components, options.seed(), part(progress, 0, 0.2));
      Progress rest = part(progress, 0.2, 0.6);
      return switch (effort(network, options)) {
        case NONE -> new Paths(distances, null, null, 0);
        case SAMPLED -> sampled(network, distances, options, rest);
        default -> new Paths(distances, Betweenness.exact(network, rest), null, 0);
      };
    }

    private static NetworkOptions.Effort effort(Network network, NetworkOptions options) {
      if (network.size() < 3) {
        return NetworkOptions.Effort.EXACT;
      }
      if (options.betweenness() == NetworkOptions.Effort.AUTO) {
        return network.size() > EXACT_LIMIT
            ? NetworkOptions.Effort.SAMPLED
            : NetworkOptions.Effort.EXACT;
      }
      return options.betweenness();
    }

    private static Paths sampled(
        Network network, Distances distances, NetworkOptions options, Progress progress) {
      Double bound = distances.diameterAtMost();
      // The bound must hold for every component, and the others may be longer than the largest.
      double longest =
          bound == null || network.directed() ? network.size() : Math.max(bound, bySize(network));
      SampledBetweenness sampled =
          SampledBetweenness.of(
              network, options.epsilon(), options.doubt(), longest, options.seed(), progress);
      return new Paths(distances, sampled.values(), sampled.errors(), sampled.paths());
    }

    private static double bySize(Network network) {
      Components components = Components.weak(network);
      return components.count() < 2 ? 0 : components.sizes()[1] - 1;
    }

    private static Paths weighted(
        Network network, Components components, NetworkOptions options, Progress progress) {
      if (network.size() > EXACT_LIMIT && options.betweenness() != NetworkOptions.Effort.EXACT) {
        throw new InputRefused(
            "network.lengths.size",
            "Path lengths by weight are computed exactly only, and "
                + network.size()
                + " members are more than "
                + EXACT_LIMIT
                + ": count steps instead, or ask for exact betweenness and wait.");
      }
      WeightedPaths all =
          WeightedPaths.of(network, options.lengths(), components, part(progress, 0, 0.6));
      boolean wanted = options.betweenness() != NetworkOptions.Effort.NONE;
      return new Paths(all.distances(), wanted ? all.betweenness() : null, null, 0);
    }
  }
}
