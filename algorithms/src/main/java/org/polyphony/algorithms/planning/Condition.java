package org.polyphony.algorithms.planning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comparisons that must all hold; none always holds.
 *
 * @param atoms the comparisons
 */
record Condition(List<Atom> atoms) {

  static final Condition ALWAYS = new Condition(List.of());

  Condition {
    atoms = List.copyOf(atoms);
  }

  Truth test(Facts facts) {
    Truth all = Truth.YES;
    for (Atom atom : atoms) {
      all = all.and(facts.test(atom));
    }
    return all;
  }

  boolean asks(Field field) {
    return atoms.stream().anyMatch(atom -> atom.field() == field);
  }

  /** Whether it asks about nothing but the mode of delivery. */
  boolean onlyMode() {
    return atoms.stream().allMatch(atom -> atom.field() == Field.MODE);
  }

  @Override
  public String toString() {
    return atoms.stream().map(Atom::toString).collect(Collectors.joining(" and "));
  }
}
