package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two snapshots.
 *
 * @param from name of the earlier period
 * @param to name of the later one
 * @param added ties that are new
 * @param gone ties that are no longer there
 * @param kept ties in both
 * @param jaccard kept ties as a share of all ties in either, 0 to 1; null when there is none
 * @param entered ids of those who have a tie now and had none
 * @param left ids of those who had a tie and have none now
 * @param communityAgreement adjusted Rand index of the communities of those present in both; null
 *     for fewer than two
 * @param moved those whose number of ties changed most, at most ten
 */
public record Change(
    String from,
    String to,
    int added,
    int gone,
    int kept,
    @Nullable Double jaccard,
    List<String> entered,
    List<String> left,
    @Nullable Double communityAgreement,
    List<Moved> moved) {

  private static final int MOST_MOVED = 10;

  /**
   * One member's change.
   *
   * @param id of the member
   * @param before ties in the earlier period
   * @param after ties in the later one
   */
  public record Moved(String id, int before, int after) {
    int by() {
      return Math.abs(after - before);
    }
  }

  static Change between(Timeline.Snapshot earlier, Timeline.Snapshot later) {
    Network a = earlier.network();
    Network b = later.network();
    Map<String, Integer> before = index(a);
    Map<String, Integer> after = index(b);
    int kept = kept(a, b, after);
    int added = (int) b.edges() - kept;
    int gone = (int) a.edges() - kept;
    int all = kept + added + gone;
    return new Change(
        earlier.period(),
        later.period(),
        added,
        gone,
        kept,
        all == 0 ? null : kept / (double) all,
        b.ids().stream().filter(id -> !before.containsKey(id)).toList(),
        a.ids().stream().filter(id -> !after.containsKey(id)).toList(),
        agreement(earlier, later, before, after),
        moved(a, b, before, after));
  }

  private static Map<String, Integer> index(Network network) {
    Map<String, Integer> index = new HashMap<>();
    for (int v = 0; v < network.size(); v++) {
      index.put(network.ids().get(v), v);
    }
    return index;
  }

  private static int kept(Network a, Network b, Map<String, Integer> inB) {
    int kept = 0;
    for (int v = 0; v < a.size(); v++) {
      Integer source = inB.get(a.ids().get(v));
      for (int arc = a.out().offsets()[v]; arc < a.out().offsets()[v + 1]; arc++) {
        Integer target = inB.get(a.ids().get(a.out().targets()[arc]));
        if (source != null && target != null && b.out().find(source, target) >= 0) {
          kept++;
        }
      }
    }
    return a.directed() ? kept : kept / 2;
  }

  private static @Nullable Double agreement(
      Timeline.Snapshot earlier,
      Timeline.Snapshot later,
      Map<String, Integer> before,
      Map<String, Integer> after) {
    List<String> both = earlier.network().ids().stream().filter(after::containsKey).toList();
    int[] old = both.stream().mapToInt(id -> earlier.communities().of()[at(before, id)]).toArray();
    int[] now = both.stream().mapToInt(id -> later.communities().of()[at(after, id)]).toArray();
    return both.size() < 2 ? null : Agreement.adjustedRand(old, now);
  }

  private static int at(Map<String, Integer> index, String id) {
    return index.getOrDefault(id, 0);
  }

  private static List<Moved> moved(
      Network a, Network b, Map<String, Integer> before, Map<String, Integer> after) {
    Set<String> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<Moved> moved = new ArrayList<>();
    for (String id : ids) {
      Integer old = before.get(id);
      Integer now = after.get(id);
      Moved change =
          new Moved(id, old == null ? 0 : a.degree(old), now == null ? 0 : b.degree(now));
      if (change.by() > 0) {
        moved.add(change);
      }
    }
    moved.sort(Comparator.comparingInt(Moved::by).reversed().thenComparing(Moved::id));
    return List.copyOf(moved.subList(0, Math.min(MOST_MOVED, moved.size())));
  }
}
