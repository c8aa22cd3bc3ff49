package org.polyphony.algorithms.network;

import java.util.Arrays;
import java.util.List;
import org.polyphony.algorithms.Progress;

/**
 * Distances in steps from many sources at once, 64 to a machine word.
 *
 * <p>Source: M. Then and others, "The more the merrier: efficient multi-source graph traversal",
 * VLDB 8 (2014). Cost O(nodes / 64 × levels × ties), all processors. Closeness: S. Wasserman and K.
 * Faust, Social Network Analysis (1994), formula 5.22 (networkx's {@code wf_improved}); in a
 * directed network over the paths that lead to the node. Beyond {@link #EXACT_LIMIT} members of a
 * component its distances are estimated from {@link #PIVOTS} sources: D. Eppstein and J. Wang,
 * "Fast approximation of centrality", JGAA 8 (2004), with Hoeffding's bound.
 */
public final class StepDistances {

  /** Largest component whose distances are computed exactly. */
  public static final int EXACT_LIMIT = 100_000;

  /** Sources sampled in a larger component. */
  public static final int PIVOTS = 2048;

  private static final int TASKS = 64;

  private StepDistances() {}

  /**
   * Computes closeness, diameter and mean path.
   *
   * @param components weak components of the network
   * @param seed draws the pivots of components beyond the limit
   */
  public static Distances of(Network network, Components components, long seed, Progress progress) {
    if (components.largest() > EXACT_LIMIT) {
      return SampledDistances.of(network, components, seed, progress);
    }
    int[] sources = byComponent(network, components);
    return sums(network.out(), sources, components.of(), progress).exact(components);
  }

  /** Adds up distances from the sources to every node; the longest counts in component 0 only. */
  static Distances.Sums sums(Csr graph, int[] sources, int[] component, Progress progress) {
    int batches = (sources.length + 63) / 64;
    int tasks = Math.max(1, Math.min(TASKS, batches));
    List<Distances.Sums> parts =
        Workers.run(
            tasks,
            progress,
            task -> {
              Sweep sweep = new Sweep(graph, component);
              int end = Workers.bound(task + 1, tasks, batches);
              for (int b = Workers.bound(task, tasks, batches); b < end; b++) {
                sweep.from(sources, b * 64, Math.min(sources.length, b * 64 + 64));
                progress.report(0);
              }
              return sweep.sums;
            });
    Distances.Sums all = new Distances.Sums(graph.size());
    parts.forEach(all::add);
    return all;
  }

  /** Neighbours share most of their search, so sources are taken in breadth-first order. */
  private static int[] byComponent(Network network, Components components) {
    Csr graph = network.both();
    int n = graph.size();
    int[] order = new int[n];
    boolean[] seen = new boolean[n];
    int tail = 0;
    int head = 0;
    for (int start = 0; start < n; start++) {
      if (!seen[start]) {
        seen[start] = true;
        order[tail++] = start;
      }
      for (; head < tail; head++) {
        int v = order[head];
        for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
          int w = graph.targets()[arc];
          if (!seen[w]) {
            seen[w] = true;
            order[tail++] = w;
          }
        }
      }
    }
    return order;
  }

  /** One batch of up to 64 sources; bit i of a word stands for source i. */
  private static final class Sweep {
    final Distances.Sums sums;
    private final Csr graph;
    private final int[] component;
    private final long[] seen;
    private long[] now;
    private long[] next;
    private int[] nowNodes;
    private int[] nextNodes;
    private int active;

    Sweep(Csr graph, int[] component) {
      int n = graph.size();
      this.graph = graph;
      this.component = component;
      sums = new Distances.Sums(n);
      seen = new long[n];
      now = new long[n];
      next = new long[n];
      nowNodes = new int[n];
      nextNodes = new int[n];
    }

    void from(int[] sources, int start, int end) {
      Arrays.fill(seen, 0);
      active = 0;
      for (int i = start; i < end; i++) {
        int s = sources[i];
        seen[s] = 1L << (i - start);
        now[s] = seen[s];
        sums.reached[s]++;
        nowNodes[active++] = s;
      }
      for (int level = 1; active > 0; level++) {
        settle(level, spread());
      }
    }

    private int spread() {
      int[] offsets = graph.offsets();
      int[] targets = graph.targets();
      int touched = 0;
      for (int i = 0; i < active; i++) {
        int v = nowNodes[i];
        long bits = now[v];
        now[v] = 0;
        int end = offsets[v + 1];
        for (int arc = offsets[v]; arc < end; arc++) {
          int w = targets[arc];
          long fresh = bits & ~seen[w];
          if (fresh != 0) {
            if (next[w] == 0) {
              nextNodes[touched++] = w;
            }
            next[w] |= fresh;
          }
        }
      }
      return touched;
    }

    private void settle(int level, int touched) {
      for (int i = 0; i < touched; i++) {
        int w = nextNodes[i];
        long bits = next[w];
        seen[w] |= bits;
        int count = Long.bitCount(bits);
        sums.reached[w] += count;
        sums.total[w] += (double) level * count;
        if (component[w] == 0 && level > sums.longest) {
          sums.longest = level;
        }
      }
      long[] words = now;
      now = next;
      next = words;
      int[] nodes = nowNodes;
      nowNodes = nextNodes;
      nextNodes = nodes;
      active = touched;
    }
  }
}
