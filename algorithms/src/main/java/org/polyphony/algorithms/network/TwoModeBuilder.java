package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.polyphony.algorithms.InputRefused;

/** Collects the ties of a two-mode network. The same id on both sides means two members. */
public final class TwoModeBuilder {

  /** Pairs a projection may consist of: above it takes gigabytes and says little. */
  public static final long MOST_PAIRS = 50_000_000;

  private final Map<String, Integer> sourceIndex = new LinkedHashMap<>();
  private final Map<String, Integer> targetIndex = new LinkedHashMap<>();
  private int[] sources = new int[64];
  private int[] targets = new int[64];
  private int count;

  /**
   * Adds a tie.
   *
   * @throws InputRefused {@code network.node.empty}
   */
  public TwoModeBuilder tie(String source, String target) {
    if (source.isBlank() || target.isBlank()) {
      throw new InputRefused("network.node.empty", "An id is empty: give every member an id.");
    }
    if (count == sources.length) {
      sources = Arrays.copyOf(sources, count * 2);
      targets = Arrays.copyOf(targets, count * 2);
    }
    sources[count] = sourceIndex.computeIfAbsent(source, _ -> sourceIndex.size());
    targets[count++] = targetIndex.computeIfAbsent(target, _ -> targetIndex.size());
    return this;
  }

  /**
   * Projects on one side. Cost: the sum over the other side of the squared degrees.
   *
   * @param groupOf the group of each member of the side, empty for none
   * @throws InputRefused {@code network.projection.size}
   */
  public TwoMode project(
      TwoMode.Side side, TwoMode.Weighting weighting, UnaryOperator<String> groupOf) {
    int n = sourceIndex.size();
    int all = n + targetIndex.size();
    int[] shifted = new int[count];
    Arrays.setAll(shifted, i -> targets[i] + n);
    Csr ties = Csr.of(all, sources, shifted, null, count, true);
    List<TwoMode.Actor> left = actors(sourceIndex, ties, 0, targetIndex.size());
    List<TwoMode.Actor> right = actors(targetIndex, ties, n, n);
    long edges = ties.arcs() / 2;
    boolean onSource = side == TwoMode.Side.SOURCE;
    int from = onSource ? 0 : n;
    int to = onSource ? n : all;
    refuseLarge(ties, onSource ? right : left, onSource ? n : 0);
    Network projection = project(ties, onSource ? left : right, from, to, weighting, groupOf);
    double possible = (double) n * targetIndex.size();
    return new TwoMode(
        left,
        right,
        edges,
        possible == 0 ? 0 : edges / possible,
        new Merged(count, 0, count - edges),
        projection);
  }

  private static List<TwoMode.Actor> actors(
      Map<String, Integer> index, Csr ties, int start, int others) {
    List<TwoMode.Actor> actors = new ArrayList<>();
    index.forEach((id, number) -> {
      int degree = ties.degree(start + number);
      actors.add(new TwoMode.Actor(id, degree, degree / (double) others));
    });
    return actors;
  }

  private static void refuseLarge(Csr ties, List<TwoMode.Actor> others, int start) {
    long pairs = 0;
    int largest = 0;
    for (int i = 0; i < others.size(); i++) {
      long degree = ties.degree(start + i);
      pairs += degree * (degree - 1) / 2;
      largest = degree > ties.degree(start + largest) ? i : largest;
    }
    if (pairs > MOST_PAIRS) {
      TwoMode.Actor actor = others.get(largest);
      throw new InputRefused(
          "network.projection.size",
          "The projection would have up to "
              + pairs
              + " ties, more than "
              + MOST_PAIRS
              + ": '"
              + actor.id()
              + "' alone ties "
              + actor.degree()
              + " members to each other. Leave the largest out or project on the other side.");
    }
  }

  private static Network project(
      Csr ties,
      List<TwoMode.Actor> members,
      int from,
      int to,
      TwoMode.Weighting weighting,
      UnaryOperator<String> groupOf) {
    NetworkBuilder builder = new NetworkBuilder(false, true);
    members.forEach(member -> builder.member(member.id(), groupOf.apply(member.id())));
    double[] shared = new double[to - from];
    int[] touched = new int[to - from];
    for (int v = from; v < to; v++) {
      int found = share(ties, v, from, weighting, shared, touched);
      for (int i = 0; i < found; i++) {
        int w = touched[i];
        builder.tie(members.get(v - from).id(), members.get(w).id(), shared[w]);
        shared[w] = 0;
      }
    }
    return builder.build();
  }

  /** Sums what {@code v} shares with members of higher number; returns how many there are. */
  private static int share(
      Csr ties, int v, int from, TwoMode.Weighting weighting, double[] shared, int[] touched) {
    int found = 0;
    for (int a = ties.offsets()[v]; a < ties.offsets()[v + 1]; a++) {
      int event = ties.targets()[a];
      boolean count = weighting == TwoMode.Weighting.COUNT;
      double weight = count ? 1 : 1.0 / (ties.degree(event) - 1);
      for (int b = ties.offsets()[event]; b < ties.offsets()[event + 1]; b++) {
        int w = ties.targets()[b] - from;
        if (w > v - from) {
          if (shared[w] == 0) {
            touched[found++] = w;
          }
          shared[w] += weight;
        }
      }
    }
    return found;
  }
}
