package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyphony.algorithms.opinion.CommonGround.AskedGroup;
import org.polyphony.algorithms.opinion.CommonGround.SmallGroup;

/**
 * Decides which groups of one attribute can be asked on their own. Groups under the minimum are put
 * together; if they are too few even so, they are named as too small.
 */
final class AskedGroups {

  private final String attribute;
  private final int minimum;
  private final Map<String, List<Integer>> people = new TreeMap<>();
  private final int voters;

  final List<AskedGroup> asked = new ArrayList<>();
  final List<int[]> rows = new ArrayList<>();
  final List<SmallGroup> tooSmall = new ArrayList<>();

  AskedGroups(String attribute, VoteMatrix votes, Map<String, String> groupOf, int minimum) {
    this.attribute = attribute;
    this.minimum = minimum;
    int voted = 0;
    for (int p = 0; p < votes.participantCount(); p++) {
      String group = groupOf.get(votes.participants().get(p));
      if (votes.votesOf(p) > 0) {
        voted++;
        if (group != null) {
          people.computeIfAbsent(group, _ -> new ArrayList<>()).add(p);
        }
      }
    }
    this.voters = voted;
    decide();
  }

  private void decide() {
    List<String> small = new ArrayList<>();
    List<Integer> together = new ArrayList<>();
    people.forEach((name, members) -> {
      if (members.size() >= minimum) {
        add(List.of(name), members);
      } else {
        small.add(name);
        together.addAll(members);
      }
    });
    if (together.size() >= minimum) {
      add(List.copyOf(small), together);
    } else {
      small.forEach(name -> tooSmall.add(new SmallGroup(attribute, name)));
    }
    protectTheRest();
  }

  private void add(List<String> names, List<Integer> members) {
    asked.add(new AskedGroup(attribute, names, members.size(), true));
    rows.add(members.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The people outside all groups could be had by subtraction: the smallest group covers them. */
  private void protectTheRest() {
    int outside = voters - asked.stream().mapToInt(AskedGroup::size).sum();
    if (outside == 0 || outside >= minimum || asked.isEmpty()) {
      return;
    }
    AskedGroup cover = asked.stream().min(Comparator.comparingInt(AskedGroup::size)).orElseThrow();
    asked.set(asked.indexOf(cover), new AskedGroup(attribute, cover.names(), cover.size(), false));
  }

  /** Which of the asked groups each participant is in, -1 for none. */
  int[] groupOf(int participants) {
    int[] groupOf = new int[participants];
    Arrays.fill(groupOf, -1);
    for (int g = 0; g < rows.size(); g++) {
      for (int p : rows.get(g)) {
        groupOf[p] = g;
      }
    }
    return groupOf;
  }
}
