package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.polyphony.algorithms.InputRefused;

/**
 * The ranked lists of one side: whom each agent accepts, best first, with ties. Agents and those
 * they rank are numbered from 0. Immutable.
 */
public final class Ranking {

  /** The tier of someone who is not on the list. */
  public static final int UNACCEPTABLE = Integer.MAX_VALUE;

  private final List<String> ids;
  private final int[][] listed;
  private final int[][] tiers;
  private final int[][] sorted;
  private final int[][] sortedTiers;
  private final boolean strict;

  private Ranking(List<String> ids, int[][] listed, int[][] tiers) {
    this.ids = List.copyOf(ids);
    this.listed = listed;
    this.tiers = tiers;
    sorted = new int[listed.length][];
    sortedTiers = new int[listed.length][];
    boolean noTie = true;
    for (int agent = 0; agent < listed.length; agent++) {
      int[] others = listed[agent];
      int[] order =
          IntStream.range(0, others.length)
              .boxed()
              .sorted(Comparator.comparingInt(at -> others[at]))
              .mapToInt(Integer::intValue)
              .toArray();
      int[] tier = tiers[agent];
      sorted[agent] = Arrays.stream(order).map(at -> others[at]).toArray();
      sortedTiers[agent] = Arrays.stream(order).map(at -> tier[at]).toArray();
      noTie &= tier.length == 0 || tier[tier.length - 1] == tier.length - 1;
    }
    strict = noTie;
  }

  /**
   * Makes a ranking from ids.
   *
   * @param ids the agents of this side, each once
   * @param lists for each agent the tiers of its list, best first; ids in one tier are tied
   * @param others the ids of the other side
   * @throws InputRefused for a repeated or unknown id
   */
  public static Ranking of(List<String> ids, List<List<List<String>>> lists, List<String> others) {
    Map<String, Integer> numbers = new HashMap<>();
    others.forEach(other -> numbers.put(other, numbers.size()));
    int[][] listed = new int[ids.size()][];
    int[][] tiers = new int[ids.size()][];
    for (int agent = 0; agent < listed.length; agent++) {
      List<Integer> row = new ArrayList<>();
      List<Integer> tier = new ArrayList<>();
      Set<Integer> once = new HashSet<>();
      for (int level = 0; level < lists.get(agent).size(); level++) {
        for (String other : lists.get(agent).get(level)) {
          Integer number = numbers.get(other);
          if (number == null || !once.add(number)) {
            throw new InputRefused(
                "matching.list.id",
                "the list of '"
                    + ids.get(agent)
                    + "' names '"
                    + other
                    + (number == null ? "', which has no list of its own: " : "' twice: ")
                    + (number == null ? "add a row for it or strike it out" : "keep one"));
          }
          row.add(number);
          tier.add(level);
        }
      }
      listed[agent] = row.stream().mapToInt(Integer::intValue).toArray();
      tiers[agent] = tier.stream().mapToInt(Integer::intValue).toArray();
    }
    return new Ranking(ids, listed, tiers);
  }

  /** Returns the agents of this side. */
  public List<String> ids() {
    return ids;
  }

  /** Returns how many agents this side has. */
  public int size() {
    return listed.length;
  }

  /** Returns how many others an agent accepts. */
  public int length(int agent) {
    return listed[agent].length;
  }

  /** Returns whom an agent lists at a position, best first; ties in the order written. */
  public int at(int agent, int position) {
    return listed[agent][position];
  }

  /** Returns the tier of another on an agent's list, from 0, or {@link #UNACCEPTABLE}. */
  public int tier(int agent, int other) {
    int at = Arrays.binarySearch(sorted[agent], other);
    return at < 0 ? UNACCEPTABLE : sortedTiers[agent][at];
  }

  /** Returns whether no list has a tie. */
  public boolean strict() {
    return strict;
  }
}
