package org.polyphony.algorithms.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network ready for computing: members numbered from 0 in the order they were added, ties without
 * loops and multiples. Immutable; build it with {@link NetworkBuilder}.
 */
public final class Network {

  private final List<String> ids;
  private final List<String> groupNames;
  private final int[] groups;
  private final boolean directed;
  private final Csr out;
  private final Csr in;
  private final Csr both;
  private final Merged merged;

  Network(
      List<String> ids,
      List<String> groupNames,
      int[] groups,
      boolean directed,
      Csr out,
      Merged merged) {
    this.ids = List.copyOf(ids);
    this.groupNames = List.copyOf(groupNames);
    this.groups = groups;
    this.directed = directed;
    this.out = out;
    this.in = directed ? out.transpose() : out;
    this.both = directed ? out.symmetric() : out;
    this.merged = merged;
  }

  /** Number of members. */
  public int size() {
    return ids.size();
  }

  /** Number of ties: pairs in an undirected network, ordered pairs in a directed one. */
  public long edges() {
    return directed ? out.arcs() : out.arcs() / 2;
  }

  /** Whether a tie has a direction. */
  public boolean directed() {
    return directed;
  }

  /** Whether ties have weights. */
  public boolean weighted() {
    return out.weights() != null;
  }

  /** Ids of the members by number. */
  public List<String> ids() {
    return ids;
  }

  /** Names of the groups by number, in the order they were first seen. */
  public List<String> groupNames() {
    return groupNames;
  }

  /** Number of the member's group, or -1 when it has none. */
  public int group(int node) {
    return groups[node];
  }

  /** Name of the member's group, or null when it has none. */
  public @Nullable String groupName(int node) {
    return groups[node] < 0 ? null : groupNames.get(groups[node]);
  }

  /** Whether any member has a group. */
  public boolean grouped() {
    return !groupNames.isEmpty();
  }

  /** Loops and multiples that were merged. */
  public Merged merged() {
    return merged;
  }

  /** Ties out of the node plus ties into it; in an undirected network the number of neighbours. */
  public int degree(int node) {
    return directed ? out.degree(node) + in.degree(node) : out.degree(node);
  }

  /** Ties out of the node. */
  public int outDegree(int node) {
    return out.degree(node);
  }

  /** Ties into the node. */
  public int inDegree(int node) {
    return in.degree(node);
  }

  /** Sum of the weights of the node's ties, both directions. */
  public double strength(int node) {
    return both.strength(node);
  }

  /** Ties present as a share of ties possible, 0 to 1; 0 for fewer than two members. */
  public double density() {
    double n = size();
    return n < 2 ? 0 : out.arcs() / (n * (n - 1));
  }

  /** Numbers of the members tied to the node in either direction, ascending. */
  public int[] neighbours(int node) {
    return java.util.Arrays.copyOfRange(
        both.targets(), both.offsets()[node], both.offsets()[node + 1]);
  }

  Csr out() {
    return out;
  }

  Csr in() {
    return in;
  }

  /** Symmetric adjacency: ties without their direction, weights of both directions added. */
  Csr both() {
    return both;
  }

  int[] groups() {
    return groups;
  }
}
