package org.polyphony.algorithms.disclosure;

import java.util.List;

/**
 * A count and what it is broken down into.
 *
 * @param key unique in its table
 * @param value how many; not negative
 * @param partitions each a list of cells that add up to the value, such as one by sex and one by
 *     region; a cell of a partition may be broken down further
 */
public record Cell(String key, long value, List<List<Cell>> partitions) {

  /** Keeps an unchangeable copy and checks the sums. */
  public Cell {
    if (value < 0) {
      throw new IllegalArgumentException("The count of " + key + " is negative: " + value);
    }
    partitions = partitions.stream().map(List::copyOf).toList();
    for (List<Cell> partition : partitions) {
      long sum = partition.stream().mapToLong(Cell::value).sum();
      if (sum != value) {
        throw new IllegalArgumentException(
            "The parts of %s add up to %d, not to %d".formatted(key, sum, value));
      }
    }
  }

  /** A count that is not broken down. */
  public static Cell of(String key, long value) {
    return new Cell(key, value, List.of());
  }
}
