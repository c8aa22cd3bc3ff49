package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;

/**
 * Several people who stand close together, drawn as one so that nobody can be picked out.
 *
 * @param group id of their group
 * @param x their mean place
 * @param y their mean place
 * @param people how many they are, never fewer than the minimum asked for
 */
public record Crowd(String group, double x, double y, int people) {

  /**
   * Puts the people of every group together by halving them across their wider side, as long as
   * both halves are large enough (a k-d tree used for microaggregation: Domingo-Ferrer and
   * Mateo-Sanz, "Practical data-oriented microaggregation for statistical disclosure control",
   * 2002). Groups under the minimum are left out.
   */
  public static List<Crowd> of(OpinionMap map, int minimum) {
    List<Crowd> crowds = new ArrayList<>();
    for (OpinionMap.OpinionGroup group : map.groups()) {
      List<MappedParticipant> people =
          map.participants().stream().filter(p -> group.id().equals(p.group())).toList();
      if (people.size() >= minimum) {
        split(group.id(), people, minimum, crowds);
      }
    }
    return List.copyOf(crowds);
  }

  private static void split(
      String group, List<MappedParticipant> people, int minimum, List<Crowd> crowds) {
    if (people.size() < 2 * minimum) {
      double x = people.stream().mapToDouble(MappedParticipant::x).average().orElse(0);
      double y = people.stream().mapToDouble(MappedParticipant::y).average().orElse(0);
      crowds.add(new Crowd(group, x, y, people.size()));
      return;
    }
    List<MappedParticipant> ordered = new ArrayList<>(people);
    Comparator<MappedParticipant> across =
        width(people, true) >= width(people, false)
            ? Comparator.comparingDouble(MappedParticipant::x)
            : Comparator.comparingDouble(MappedParticipant::y);
    ordered.sort(across.thenComparing(MappedParticipant::id));
    int half = ordered.size() / 2;
    split(group, ordered.subList(0, half), minimum, crowds);
    split(group, ordered.subList(half, ordered.size()), minimum, crowds);
  }

  private static double width(List<MappedParticipant> people, boolean alongX) {
    var range = people.stream().mapToDouble(p -> alongX ? p.x() : p.y()).summaryStatistics();
    return range.getMax() - range.getMin();
  }
}
