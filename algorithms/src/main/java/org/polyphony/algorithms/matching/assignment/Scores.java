package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.InputRefused;

/**
 * Scores of people for items; a pair without a score is not allowed (a conflict of interest, an
 * absence). Stored by row, allowed pairs only. Immutable.
 */
public final class Scores {

  private final List<String> items;
  private final List<String> people;
  final int[][] columns;
  final double[][] values;

  private Scores(List<String> items, List<String> people, int[][] columns, double[][] values) {
    this.items = List.copyOf(items);
    this.people = List.copyOf(people);
    this.columns = columns;
    this.values = values;
  }

  /** Returns the items, in input order. */
  public List<String> items() {
    return items;
  }

  /** Returns the people, in input order. */
  public List<String> people() {
    return people;
  }

  /**
   * Returns the score of a pair.
   *
   * @param item the row, from 0
   * @param person the column, from 0
   * @return the score, or NaN where the pair is not allowed
   */
  public double score(int item, int person) {
    int at = Arrays.binarySearch(columns[item], person);
    return at < 0 ? Double.NaN : values[item][at];
  }

  /** Returns the columns allowed for an item, ascending. */
  public int[] allowed(int item) {
    return columns[item].clone();
  }

  /** Returns how many pairs are allowed. */
  public int pairs() {
    return Arrays.stream(columns).mapToInt(row -> row.length).sum();
  }

  /**
   * Makes scores from a full matrix.
   *
   * @param items one id a row
   * @param people one id a column
   * @param matrix rows of scores; NaN where a pair is not allowed
   * @throws InputRefused for a repeated id, a ragged row or an infinite score
   */
  public static Scores of(List<String> items, List<String> people, double[][] matrix) {
    Builder builder = new Builder(people);
    for (int row = 0; row < items.size(); row++) {
      builder.row(items.get(row), matrix[row]);
    }
    return builder.build();
  }

  /** Collects rows one by one, so that a large file need not be held as a full matrix. */
  public static final class Builder {

    private final List<String> people;
    private final List<String> items = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    /**
     * Starts with the people.
     *
     * @param people one id a column, each once
     */
    public Builder(List<String> people) {
      this.people = List.copyOf(people);
      Set<String> once = new HashSet<>();
      for (String person : people) {
        if (!once.add(person)) {
          throw new InputRefused(
              "matching.person.twice",
              "person '" + person + "' has two columns: give every person one column");
        }
      }
    }

    /**
     * Adds an item.
     *
     * @param item its id, not used before
     * @param scores one score a person; NaN where the pair is not allowed
     */
    public void row(String item, double[] scores) {
      if (!seen.add(item)) {
        throw new InputRefused(
            "matching.item.twice", "item '" + item + "' has two rows: give every item one row");
      }
      if (scores.length != people.size()) {
        throw new InputRefused(
            "matching.row.length",
            "item '"
                + item
                + "' has "
                + scores.length
                + " scores for "
                + people.size()
                + " people");
      }
      int[] column = new int[scores.length];
      double[] value = new double[scores.length];
      int size = 0;
      for (int person = 0; person < scores.length; person++) {
        if (Double.isInfinite(scores[person])) {
          throw new InputRefused(
              "matching.score.infinite",
              "the score of '"
                  + item
                  + "' and '"
                  + people.get(person)
                  + "' is infinite: use a number");
        }
        if (!Double.isNaN(scores[person])) {
          column[size] = person;
          value[size++] = scores[person];
        }
      }
      items.add(item);
      columns.add(Arrays.copyOf(column, size));
      values.add(Arrays.copyOf(value, size));
    }

    /** Ends the collection. */
    public Scores build() {
      if (items.isEmpty() || people.isEmpty()) {
        throw new InputRefused(
            "matching.scores.empty", "there are no items or no people: give at least one of each");
      }
      return new Scores(
          items, people, columns.toArray(new int[0][]), values.toArray(new double[0][]));
    }
  }
}
