package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/**
 * Collects members and ties one by one, so that files of tens of millions of lines can be streamed
 * into it: a tie costs 8 bytes (16 with a weight), an id is kept once.
 */
public final class NetworkBuilder {

  private final boolean directed;
  private final boolean weighted;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> groupIndex = new HashMap<>();
  private final List<String> groupNames = new ArrayList<>();
  private int[] groups = new int[16];
  private int[] sources = new int[64];
  private int[] targets = new int[64];
  private double[] weights = new double[0];
  private int count;
  private boolean closed;

  /**
   * Starts an empty network.
   *
   * @param directed whether a tie from a to b differs from one from b to a
   * @param weighted whether weights count; when false they are ignored
   */
  public NetworkBuilder(boolean directed, boolean weighted) {
    this.directed = directed;
    this.weighted = weighted;
  }

  /** From now on a tie may only name members added before; others are refused. */
  public NetworkBuilder closeMembership() {
    closed = true;
    return this;
  }

  /**
   * Adds a member.
   *
   * @param id not empty, not added before
   * @param group the group the member belongs to, null when unknown
   * @throws InputRefused {@code network.node.empty}, {@code network.node.twice}
   */
  public NetworkBuilder member(String id, @Nullable String group) {
    if (index.containsKey(id)) {
      throw new InputRefused(
          "network.node.twice", "Member '" + id + "' is listed twice: keep one of the lines.");
    }
    int node = add(id);
    if (group != null && !group.isBlank()) {
      groups[node] = 1 + groupIndex.computeIfAbsent(group, this::newGroup);
    }
    return this;
  }

  /**
   * Adds a tie; both members are added when they are new.
   *
   * @throws InputRefused {@code network.node.empty}, {@code network.node.unknown}, {@code
   *     network.weight}
   */
  public NetworkBuilder tie(String source, String target, double weight) {
    if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
      throw new InputRefused("network.weight", badWeight(source, target, weight));
    }
    int from = node(source);
    int to = node(target);
    if (count == sources.length) {
      grow();
    }
    if (weighted) {
      if (weights.length < sources.length) {
        weights = Arrays.copyOf(weights, sources.length);
      }
      weights[count] = weight;
    }
    sources[count] = from;
    targets[count++] = to;
    return this;
  }

  /** Adds a tie; its dates are not looked at here (see {@link Timeline}). */
  public NetworkBuilder tie(Tie tie) {
    return tie(tie.source(), tie.target(), tie.weight());
  }

  /** Sorts and merges what was added. Cost O(members + ties). */
  public Network build() {
    double @Nullable [] w = weighted ? weights : null;
    int n = ids.size();
    Csr out = Csr.of(n, sources, targets, w, count, !directed);
    long loops = 0;
    for (int i = 0; i < count; i++) {
      loops += sources[i] == targets[i] ? 1 : 0;
    }
    long kept = directed ? out.arcs() : out.arcs() / 2;
    int[] memberGroups = new int[n];
    for (int v = 0; v < n; v++) {
      memberGroups[v] = groups[v] - 1;
    }
    return new Network(
        ids,
        groupNames,
        memberGroups,
        directed,
        out,
        new Merged(count, loops, count - loops - kept));
  }

  private static String badWeight(String source, String target, double weight) {
    return "The tie "
        + source
        + " – "
        + target
        + " has the weight "
        + weight
        + ": a weight is a number greater than 0"
        + (weight == 0 ? " (leave out ties of weight 0)." : ".");
  }

  private int node(String id) {
    Integer known = index.get(id);
    if (known != null) {
      return known;
    }
    if (closed) {
      throw new InputRefused(
          "network.node.unknown",
          "'" + id + "' is not among the members: add it to them or correct the tie.");
    }
    return add(id);
  }

  private int add(String id) {
    if (id.isBlank()) {
      throw new InputRefused("network.node.empty", "An id is empty: give every member an id.");
    }
    int node = ids.size();
    index.put(id, node);
    ids.add(id);
    if (node == groups.length) {
      groups = Arrays.copyOf(groups, node * 2);
    }
    return node;
  }

  private int newGroup(String name) {
    groupNames.add(name);
    return groupNames.size() - 1;
  }

  private void grow() {
    int size = count + (count >> 1);
    sources = Arrays.copyOf(sources, size);
    targets = Arrays.copyOf(targets, size);
  }
}
