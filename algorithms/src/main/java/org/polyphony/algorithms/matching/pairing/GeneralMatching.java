package org.polyphony.algorithms.matching.pairing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.polyphony.algorithms.Progress;

/**
 * Maximum-weight matching in a general graph by the primal-dual blossom method.
 *
 * <p>Sources: J. Edmonds, "Maximum matching and a polyhedron with 0,1-vertices", <i>J. Res. NBS</i>
 * 69B (1965); Z. Galil, "Efficient algorithms for finding maximum matching in graphs", <i>ACM
 * Computing Surveys</i> 18 (1986). Cost: O(n³) time, O(n²) memory. Deterministic. Vertices are 1 to
 * n, blossoms above; labels are twice the dual variables, so that everything stays whole.
 */
final class GeneralMatching {

  private static final int OUTER = 0;
  private static final int INNER = 1;
  private static final int OUTSIDE = -1;

  private final int n;
  private int top;
  private final EdgeTable edges;
  private final long[][] weight;
  private final int[][] tail;
  private final int[][] head;
  private final long[] label;
  private final int[] match;
  private final int[] slack;
  private final int[] root;
  private final int[] parent;
  private final int[] side;
  private final int[] seen;
  private final int[][] from;
  private final List<List<Integer>> flower = new ArrayList<>();
  private final Deque<Integer> queue = new ArrayDeque<>();
  private int stamp;

  /** Weights from 0, symmetric; 0 or less is no edge. */
  GeneralMatching(long[][] weights) {
    n = weights.length;
    top = n;
    int size = 2 * n + 2;
    edges = new EdgeTable(weights, size);
    weight = edges.weight;
    tail = edges.tail;
    head = edges.head;
    label = new long[size];
    match = new int[size];
    slack = new int[size];
    root = new int[size];
    parent = new int[size];
    side = new int[size];
    seen = new int[size];
    from = new int[size][n + 1];
    for (int u = 0; u < size; u++) {
      flower.add(new ArrayList<>());
    }
    for (int u = 1; u <= n; u++) {
      root[u] = u;
      from[u][u] = u;
    }
    Arrays.fill(label, 1, n + 1, edges.most);
  }

  /** Returns the partner of each vertex from 0, or -1. */
  int[] solve(Progress progress) {
    int rounds = 0;
    while (improve()) {
      progress.report(Math.min(1, 2.0 * ++rounds / n));
    }
    int[] partner = new int[n];
    for (int u = 1; u <= n; u++) {
      partner[u - 1] = match[u] - 1;
    }
    return partner;
  }

  /** Twice the dual objective: an upper bound on twice the weight of any matching. */
  long twiceBound() {
    long bound = 0;
    for (int u = 1; u <= n; u++) {
      bound += label[u];
    }
    for (int b = n + 1; b <= top; b++) {
      if (root[b] != 0) {
        bound += label[b] * ((vertices(b) - 1) / 2);
      }
    }
    return bound;
  }

  private int vertices(int x) {
    return x <= n ? 1 : flower.get(x).stream().mapToInt(this::vertices).sum();
  }

  private long delta(int u, int v) {
    int a = tail[u][v];
    int b = head[u][v];
    return label[a] + label[b] - 2 * weight[a][b];
  }

  private void updateSlack(int u, int x) {
    if (slack[x] == 0 || delta(u, x) < delta(slack[x], x)) {
      slack[x] = u;
    }
  }

  private void setSlack(int x) {
    slack[x] = 0;
    for (int u = 1; u <= n; u++) {
      if (weight[u][x] > 0 && root[u] != x && side[root[u]] == OUTER) {
        updateSlack(u, x);
      }
    }
  }

  private void push(int x) {
    if (x <= n) {
      queue.add(x);
    } else {
      flower.get(x).forEach(this::push);
    }
  }

  private void setRoot(int x, int b) {
    root[x] = b;
    if (x > n) {
      flower.get(x).forEach(part -> setRoot(part, b));
    }
  }

  /** Turns the blossom so that the part is reached over an even number of edges. */
  private int position(int b, int part) {
    List<Integer> parts = flower.get(b);
    int at = parts.indexOf(part);
    if (at % 2 == 1) {
      Collections.reverse(parts.subList(1, parts.size()));
      return parts.size() - at;
    }
    return at;
  }

  private void setMatch(int u, int v) {
    match[u] = head[u][v];
    if (u <= n) {
      return;
    }
    int part = from[u][tail[u][v]];
    int at = position(u, part);
    List<Integer> parts = flower.get(u);
    for (int i = 0; i < at; i++) {
      setMatch(parts.get(i), parts.get(i ^ 1));
    }
    setMatch(part, v);
    Collections.rotate(parts, -at);
  }

  private void augment(int first, int second) {
    int u = first;
    int v = second;
    while (true) {
      int next = root[match[u]];
      setMatch(u, v);
      if (next == 0) {
        return;
      }
      setMatch(next, root[parent[next]]);
      u = root[parent[next]];
      v = next;
    }
  }

  private int ancestor(int first, int second) {
    stamp++;
    int u = first;
    int v = second;
    while (u != 0 || v != 0) {
      if (u != 0) {
        if (seen[u] == stamp) {
          return u;
        }
        seen[u] = stamp;
        u = root[match[u]];
        u = u == 0 ? 0 : root[parent[u]];
      }
      int swap = u;
      u = v;
      v = swap;
    }
    return 0;
  }

  private void shrink(int u, int base, int v) {
    int b = n + 1;
    while (b <= top && root[b] != 0) {
      b++;
    }
    top = Math.max(top, b);
    label[b] = 0;
    side[b] = OUTER;
    match[b] = match[base];
    List<Integer> parts = flower.get(b);
    parts.clear();
    parts.add(base);
    climb(parts, u, base);
    Collections.reverse(parts.subList(1, parts.size()));
    climb(parts, v, base);
    setRoot(b, b);
    edges.clear(b, top);
    Arrays.fill(from[b], 0);
    parts.forEach(part -> adopt(part, parts));
    setSlack(b);
  }

  private void climb(List<Integer> parts, int start, int base) {
    for (int x = start; x != base; ) {
      parts.add(x);
      int y = root[match[x]];
      parts.add(y);
      push(y);
      x = root[parent[y]];
    }
  }

  /** Gives the blossom the best edges of one of its parts. */
  private void adopt(int part, List<Integer> parts) {
    int b = root[parts.getFirst()];
    for (int x = 1; x <= top; x++) {
      if (weight[part][x] > 0 && (weight[b][x] == 0 || delta(part, x) < delta(b, x))) {
        edges.copy(part, b, x);
      }
    }
    for (int x = 1; x <= n; x++) {
      if (from[part][x] != 0) {
        from[b][x] = part;
      }
    }
  }

  private void expand(int b) {
    List<Integer> parts = flower.get(b);
    parts.forEach(part -> setRoot(part, part));
    int entry = from[b][tail[b][parent[b]]];
    int at = position(b, entry);
    for (int i = 0; i < at; i += 2) {
      int inner = parts.get(i);
      int outer = parts.get(i + 1);
      parent[inner] = tail[outer][inner];
      side[inner] = INNER;
      side[outer] = OUTER;
      slack[inner] = 0;
      setSlack(outer);
      push(outer);
    }
    side[entry] = INNER;
    parent[entry] = parent[b];
    for (int i = at + 1; i < parts.size(); i++) {
      side[parts.get(i)] = OUTSIDE;
      setSlack(parts.get(i));
    }
    root[b] = 0;
  }

  /** Follows a tight edge; true when the matching grew. */
  private boolean follow(int a, int b) {
    int u = root[tail[a][b]];
    int v = root[head[a][b]];
    if (side[v] == OUTSIDE) {
      parent[v] = tail[a][b];
      side[v] = INNER;
      int next = root[match[v]];
      slack[v] = 0;
      slack[next] = 0;
      side[next] = OUTER;
      push(next);
    } else if (side[v] == OUTER) {
      int base = ancestor(u, v);
      if (base == 0) {
        augment(u, v);
        augment(v, u);
        return true;
      }
      shrink(u, base, v);
    }
    return false;
  }

  private boolean improve() {
    Arrays.fill(side, 1, top + 1, OUTSIDE);
    Arrays.fill(slack, 0);
    queue.clear();
    for (int x = 1; x <= top; x++) {
      if (root[x] == x && match[x] == 0) {
        parent[x] = 0;
        side[x] = OUTER;
        push(x);
      }
    }
    if (queue.isEmpty()) {
      return false;
    }
    while (true) {
      if (search()) {
        return true;
      }
      long step = step();
      if (!shift(step)) {
        return false;
      }
      queue.clear();
      for (int x = 1; x <= top; x++) {
        if (root[x] == x
            && slack[x] != 0
            && root[slack[x]] != x
            && delta(slack[x], x) == 0
            && follow(slack[x], x)) {
          return true;
        }
      }
      for (int b = n + 1; b <= top; b++) {
        if (root[b] == b && side[b] == INNER && label[b] == 0) {
          expand(b);
        }
      }
    }
  }

  private boolean search() {
    while (!queue.isEmpty()) {
      int u = queue.remove();
      if (side[root[u]] == INNER) {
        continue;
      }
      for (int v = 1; v <= n; v++) {
        if (weight[u][v] > 0 && root[u] != root[v]) {
          if (delta(u, v) == 0) {
            if (follow(u, v)) {
              return true;
            }
          } else {
            updateSlack(u, root[v]);
          }
        }
      }
    }
    return false;
  }

  private long step() {
    long step = Long.MAX_VALUE;
    for (int b = n + 1; b <= top; b++) {
      if (root[b] == b && side[b] == INNER) {
        step = Math.min(step, label[b] / 2);
      }
    }
    for (int x = 1; x <= top; x++) {
      if (root[x] == x && slack[x] != 0) {
        if (side[x] == OUTSIDE) {
          step = Math.min(step, delta(slack[x], x));
        } else if (side[x] == OUTER) {
          step = Math.min(step, delta(slack[x], x) / 2);
        }
      }
    }
    return step;
  }

  /** Moves the duals; false when a free vertex would fall below 0 and the matching is optimal. */
  private boolean shift(long wished) {
    long step = wished;
    for (int u = 1; u <= n; u++) {
      if (side[root[u]] == OUTER) {
        step = Math.min(step, label[u]);
      }
    }
    boolean last = step < wished || step == Long.MAX_VALUE;
    for (int u = 1; u <= n; u++) {
      if (side[root[u]] == OUTER) {
        last |= label[u] <= step;
        label[u] -= step;
      } else if (side[root[u]] == INNER) {
        label[u] += step;
      }
    }
    for (int b = n + 1; b <= top; b++) {
      if (root[b] == b && side[b] == OUTER) {
        label[b] += 2 * step;
      } else if (root[b] == b && side[b] == INNER) {
        label[b] -= 2 * step;
      }
    }
    return !last;
  }
}
