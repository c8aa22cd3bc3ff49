package org.polyphony.algorithms.network;

import org.polyphony.algorithms.InputRefused;

/**
 * What {@link NetworkAnalysis} computes and how.
 *
 * @param runs runs of community detection of which the best counts, 1 to 10,000
 * @param seed of everything that draws by chance
 * @param betweenness how betweenness is computed
 * @param lengths what a shortest path minimizes
 * @param epsilon largest error of sampled betweenness, as a share of all pairs
 * @param doubt probability that some error of sampled betweenness is larger
 * @param layout whether positions for drawing are computed
 */
public record NetworkOptions(
    int runs,
    long seed,
    Effort betweenness,
    PathLength lengths,
    double epsilon,
    double doubt,
    boolean layout) {

  /** Ten runs, seed 1, exact betweenness up to 50,000 members, steps, error 0.01 with 0.1 doubt. */
  public static final NetworkOptions DEFAULT =
      new NetworkOptions(10, 1, Effort.AUTO, PathLength.STEPS, 0.01, 0.1, false);

  /** Checks the ranges. */
  public NetworkOptions {
    refuseUnless(runs >= 1 && runs <= 10_000, "runs", runs, "1 to 10000");
    refuseUnless(epsilon > 0 && epsilon < 1, "epsilon", epsilon, "above 0 and below 1");
    refuseUnless(doubt > 0 && doubt < 1, "doubt", doubt, "above 0 and below 1");
  }

  private static void refuseUnless(boolean fine, String name, Number value, String range) {
    if (!fine) {
      throw new InputRefused(
          "network.option." + name, "The option " + name + " is " + value + ": use " + range + ".");
    }
  }

  /** Ten runs up to 100,000 ties, then fewer, so that communities stay a matter of seconds. */
  public static int defaultRuns(Network network) {
    return Math.clamp(1_000_000L / Math.max(1, network.edges()), 1, DEFAULT.runs());
  }

  /** How a costly measure is computed. */
  public enum Effort {
    /** Exactly up to {@link NetworkAnalysis#EXACT_LIMIT} members, sampled beyond. */
    AUTO,
    /** Exactly, however long it takes. */
    EXACT,
    /** Estimated with a bound on the error. */
    SAMPLED,
    /** Not at all. */
    NONE
  }
}
