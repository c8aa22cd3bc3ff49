package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.polyphony.algorithms.Progress;

/**
 * One run of the Leiden algorithm for modularity: local moving, refinement, aggregation, repeated
 * until a whole pass improves nothing or enough passes are done.
 *
 * <p>Source: V. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing
 * well-connected communities", Scientific Reports 9 (2019), algorithm A.2; directed networks with
 * the null model of Leicht and Newman (2008). Cost near O(ties) a pass. Deterministic for a seed.
 */
final class Leiden {

  /** Passes after the first that improve by less are the last. */
  private static final double LEAST_GAIN = 1e-9;

  private final CommunityGraph graph;
  private final SplittableRandom random;
  private final Progress progress;

  private Leiden(CommunityGraph graph, SplittableRandom random, Progress progress) {
    this.graph = graph;
    this.random = random;
    this.progress = progress;
  }

  /** Returns a community number for each node (numbers may have gaps). */
  static int[] run(CommunityGraph graph, long seed, Progress progress) {
    Leiden leiden = new Leiden(graph, new SplittableRandom(seed), progress);
    int[] community = new int[graph.size()];
    Arrays.setAll(community, v -> v);
    int passes = mostPasses(graph);
    for (int pass = 0; pass < passes; pass++) {
      double gain = leiden.pass(community);
      if (pass > 0 && gain < LEAST_GAIN * graph.total()) {
        break;
      }
    }
    return community;
  }

  /**
   * Networks without communities go on gaining a little for ever. Small ones may take their time;
   * above 100,000 ties ten passes have found all but a thousandth, above millions four must do.
   */
  private static int mostPasses(CommunityGraph graph) {
    int arcs = Math.max(1, graph.ties().arcs());
    return Math.clamp(1_500_000L / arcs, arcs > 4_000_000 ? 4 : 10, 50);
  }

  /** Improves {@code community} in place; returns by how much, in units of weight. */
  private double pass(int[] community) {
    CommunityGraph level = graph;
    int[] nodeOf = new int[graph.size()];
    Arrays.setAll(nodeOf, v -> v);
    int[] current = community.clone();
    double gain = 0;
    while (true) {
      progress.report(0);
      LocalMoving moving = new LocalMoving(level, current, random);
      gain += moving.run();
      int communities = renumber(current);
      for (int v = 0; v < community.length; v++) {
        community[v] = current[nodeOf[v]];
      }
      if (communities == level.size()) {
        return gain;
      }
      int[] refined = new Refinement(level, current, communities, random).run();
      int groups = renumber(refined);
      if (groups == level.size()) {
        // Nothing to merge without breaking communities apart: go on with the communities.
        refined = current.clone();
        groups = communities;
      }
      current = communityOfGroup(current, refined, groups);
      level = level.aggregate(refined, groups);
      for (int v = 0; v < nodeOf.length; v++) {
        nodeOf[v] = refined[nodeOf[v]];
      }
    }
  }

  private static int[] communityOfGroup(int[] community, int[] group, int groups) {
    int[] result = new int[groups];
    for (int v = 0; v < group.length; v++) {
      result[group[v]] = community[v];
    }
    return result;
  }

  /** Makes the numbers run from 0 without gaps, in order of first use; returns how many. */
  static int renumber(int[] group) {
    int max = 0;
    for (int g : group) {
      max = Math.max(max, g);
    }
    int[] number = new int[max + 1];
    int next = 0;
    for (int v = 0; v < group.length; v++) {
      if (number[group[v]] == 0) {
        number[group[v]] = ++next;
      }
      group[v] = number[group[v]] - 1;
    }
    return next;
  }
}
