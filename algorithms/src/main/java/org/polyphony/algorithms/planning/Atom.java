package org.polyphony.algorithms.planning;

import java.util.List;

/**
 * One comparison, such as {@code persons >= 30}.
 *
 * @param field what is asked about
 * @param comparison the operator
 * @param word the code or number as written
 * @param number the number, or the position of the word among the field's values
 */
record Atom(Field field, Comparison comparison, String word, long number) {

  /** The part of its axis on which the comparison holds. */
  Reach reach(int values) {
    if (field.kind() != Field.Kind.NUMBER) {
      long mask = 0;
      int size = field.kind() == Field.Kind.SET ? 2 : values;
      long right = field.kind() == Field.Kind.SET ? 1 : number;
      for (int at = 0; at < size; at++) {
        mask |= comparison.holds(at, right) ? 1L << at : 0;
      }
      return new Reach(0, 0, mask);
    }
    return switch (comparison) {
      case AT_MOST -> new Reach(Long.MIN_VALUE, number, 1);
      case BELOW -> new Reach(Long.MIN_VALUE, number - 1, 1);
      case AT_LEAST -> new Reach(number, Long.MAX_VALUE, 1);
      case ABOVE -> new Reach(number + 1, Long.MAX_VALUE, 1);
      case IS, IS_NOT -> new Reach(number, number, 1);
    };
  }

  /** The numbers from which on its answer is another than just below. */
  List<Long> thresholds() {
    return switch (comparison) {
      case AT_LEAST, BELOW -> List.of(number);
      case ABOVE, AT_MOST -> List.of(number + 1);
      case IS, IS_NOT -> List.of(number, number + 1);
    };
  }

  /** Codes of a set are axes of their own: a plan may hold any of them. */
  String axis() {
    return field.kind() == Field.Kind.SET ? field.word() + " " + word : field.word();
  }

  @Override
  public String toString() {
    return field.word() + " " + comparison.sign() + " " + word;
  }
}
