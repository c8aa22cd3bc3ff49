package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayList;
import java.util.List;

/** Who was given to which item, in both directions. */
final class Given {

  final List<List<Integer>> peopleOf = new ArrayList<>();
  final List<List<Integer>> itemsOf = new ArrayList<>();

  Given(AssignmentProblem problem) {
    problem.scores().items().forEach(_ -> peopleOf.add(new ArrayList<>()));
    problem.scores().people().forEach(_ -> itemsOf.add(new ArrayList<>()));
  }

  static Given of(AssignmentProblem problem, Transport transport) {
    Given given = new Given(problem);
    Network net = transport.net();
    for (int item = 0; item < net.items; item++) {
      for (int arc = net.start[item]; arc < net.start[item + 1]; arc++) {
        if (transport.used()[arc] && net.origin[arc] != Network.NOBODY) {
          given.add(item, net.to[arc]);
        }
      }
    }
    return given;
  }

  void add(int item, int person) {
    peopleOf.get(item).add(person);
    itemsOf.get(person).add(item);
  }
}
