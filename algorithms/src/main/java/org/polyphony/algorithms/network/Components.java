package org.polyphony.algorithms.network;

import java.util.Arrays;

/**
 * Parts of a network that hang together: weak components (directions ignored) and, in a directed
 * network, strong ones (each reaches each). Cost O(nodes + ties).
 *
 * @param count number of components
 * @param of component of each node; components are numbered by falling size, equal sizes by their
 *     first member
 * @param sizes members of each component
 */
@SuppressWarnings("ArrayRecordComponent")
public record Components(int count, int[] of, int[] sizes) {

  /** Size of the largest component, 0 in an empty network. */
  public int largest() {
    return count == 0 ? 0 : sizes[0];
  }

  /** Members that have no tie at all or only to themselves when the components are weak ones. */
  public int singletons() {
    int singletons = 0;
    for (int size : sizes) {
      singletons += size == 1 ? 1 : 0;
    }
    return singletons;
  }

  /** Weak components by breadth-first search. */
  public static Components weak(Network network) {
    Csr graph = network.both();
    int n = graph.size();
    int[] of = new int[n];
    int[] queue = new int[n];
    Arrays.fill(of, -1);
    int count = 0;
    for (int start = 0; start < n; start++) {
      if (of[start] >= 0) {
        continue;
      }
      int tail = 0;
      queue[tail++] = start;
      of[start] = count;
      for (int head = 0; head < tail; head++) {
        int v = queue[head];
        for (int arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; arc++) {
          int w = graph.targets()[arc];
          if (of[w] < 0) {
            of[w] = count;
            queue[tail++] = w;
          }
        }
      }
      count++;
    }
    return bySize(of, count);
  }

  /** Strong components: R. Tarjan, SIAM Journal on Computing 1 (1972), without recursion. */
  public static Components strong(Network network) {
    StrongSearch search = new StrongSearch(network.out());
    for (int v = 0; v < network.size(); v++) {
      search.from(v);
    }
    return bySize(search.component, search.components);
  }

  /** Renumbers groups by falling size, then by first member. */
  static Components bySize(int[] of, int count) {
    int[] sizes = new int[count];
    int[] first = new int[count];
    for (int v = of.length - 1; v >= 0; v--) {
      sizes[of[v]]++;
      first[of[v]] = v;
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> sizes[a] == sizes[b] ? first[a] - first[b] : Integer.compare(sizes[b], sizes[a]));
    int[] number = new int[count];
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      number[order[i]] = i;
      sorted[i] = sizes[order[i]];
    }
    int[] renumbered = new int[of.length];
    for (int v = 0; v < of.length; v++) {
      renumbered[v] = number[of[v]];
    }
    return new Components(count, renumbered, sorted);
  }

  /** Tarjan's depth-first search with its own stack: paths may be as long as the network. */
  private static final class StrongSearch {
    final int[] component;
    int components;
    private final Csr graph;
    private final int[] seen;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int clock;
    private int openCount;

    StrongSearch(Csr graph) {
      int n = graph.size();
      this.graph = graph;
      component = new int[n];
      Arrays.fill(component, -1);
      seen = new int[n];
      low = new int[n];
      next = Arrays.copyOf(graph.offsets(), n);
      path = new int[n];
      open = new int[n];
    }

    void from(int root) {
      if (seen[root] != 0) {
        return;
      }
      int depth = 0;
      enter(root);
      path[depth++] = root;
      while (depth > 0) {
        int v = path[depth - 1];
        if (next[v] < graph.offsets()[v + 1]) {
          int w = graph.targets()[next[v]++];
          if (seen[w] == 0) {
            enter(w);
            path[depth++] = w;
          } else if (component[w] < 0) {
            low[v] = Math.min(low[v], seen[w]);
          }
        } else {
          depth--;
          leave(v);
          if (depth > 0) {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
          }
        }
      }
    }

    private void enter(int v) {
      seen[v] = ++clock;
      low[v] = clock;
      open[openCount++] = v;
    }

    private void leave(int v) {
      if (low[v] != seen[v]) {
        return;
      }
      int w;
      do {
        w = open[--openCount];
        component[w] = components;
      } while (w != v);
      components++;
    }
  }
}
