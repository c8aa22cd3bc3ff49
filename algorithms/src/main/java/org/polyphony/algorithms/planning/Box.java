package org.polyphony.algorithms.planning;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All plans on which a condition holds: one part of each axis it mentions, all of the others. */
final class Box {

  private final Map<String, Reach> parts;

  private Box(Map<String, Reach> parts) {
    this.parts = parts;
  }

  static Box of(Condition condition, Vocabulary vocabulary) {
    Map<String, Reach> parts = new TreeMap<>();
    for (Atom atom : condition.atoms()) {
      Reach reach = atom.reach(atom.field().values(vocabulary).size());
      parts.merge(atom.axis(), reach, Reach::and);
    }
    return new Box(parts);
  }

  Box and(Box other) {
    Map<String, Reach> both = new TreeMap<>(parts);
    other.parts.forEach((axis, reach) -> both.merge(axis, reach, Reach::and));
    return new Box(both);
  }

  boolean empty() {
    return parts.values().stream().anyMatch(Reach::empty);
  }

  /** Whether every plan of this box is one of the other. */
  boolean within(Box other) {
    for (Map.Entry<String, Reach> part : other.parts.entrySet()) {
      @Nullable Reach mine = parts.get(part.getKey());
      if (mine == null || !mine.within(part.getValue())) {
        return false;
      }
    }
    return true;
  }

  boolean same(Box other) {
    return within(other) && other.within(this);
  }
}
