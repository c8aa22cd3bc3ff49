package org.polyphony.algorithms.matching.stable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Problems from short texts: one row an agent, "id: best tied=tied next". */
public final class Lists {

  private Lists() {}

  static StableProblem problem(List<String> proposers, List<String> receivers) {
    return problem(proposers, receivers, 1, List.of());
  }

  public static StableProblem problem(
      List<String> proposers, List<String> receivers, int receiverPlaces, List<Couple> couples) {
    List<String> one = proposers.stream().map(row -> row.split(":")[0]).toList();
    List<String> two = receivers.stream().map(row -> row.split(":")[0]).toList();
    return new StableProblem(
        Ranking.of(one, proposers.stream().map(Lists::tiers).toList(), two),
        Ranking.of(two, receivers.stream().map(Lists::tiers).toList(), one),
        Collections.nCopies(one.size(), 1),
        Collections.nCopies(two.size(), receiverPlaces),
        couples);
  }

  private static List<List<String>> tiers(String row) {
    String list = row.substring(row.indexOf(':') + 1).strip();
    List<List<String>> tiers = new ArrayList<>();
    for (String cell : list.isEmpty() ? new String[0] : list.split(" ")) {
      tiers.add(List.of(cell.split("=")));
    }
    return tiers;
  }

  /** A random side: incomplete lists over the others, ties where asked for. */
  public static List<String> random(
      Random random, String prefix, int size, String other, int others, boolean ties) {
    return IntStream.range(0, size)
        .mapToObj(agent -> {
          List<Integer> list = new ArrayList<>(IntStream.range(0, others).boxed().toList());
          Collections.shuffle(list, random);
          StringBuilder row = new StringBuilder(prefix + agent + ":");
          int length = random.nextInt(others + 1);
          for (int at = 0; at < length; at++) {
            row.append(at > 0 && ties && random.nextInt(3) == 0 ? "=" : " ");
            row.append(other).append(list.get(at));
          }
          return row.toString();
        })
        .toList();
  }
}
