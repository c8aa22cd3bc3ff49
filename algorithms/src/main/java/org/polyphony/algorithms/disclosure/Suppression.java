package org.polyphony.algorithms.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Primary and secondary cell suppression in a table of counts of people whose margins form a tree
 * (A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, ch. 4.4; the minimum
 * frequency rule for the primary cells, the smallest cells first for the secondary ones).
 *
 * <p>A count from one to below the threshold is hidden; zero tells of nobody and stays. In each
 * breakdown of a count that is told, further cells are hidden, the smallest first, until what is
 * told leaves open for every hidden cell whether it is below the threshold: with a sum {@code S} of
 * {@code k} hidden cells of at least one, each can be anything from 1 to {@code S - k + 1}, which
 * must reach the threshold. Where even all cells but the zeros do not suffice, the whole breakdown
 * is hidden, zeros too: then each can be anything from 0 to the count. What a hidden count is
 * broken down into is hidden altogether.
 *
 * <p>Breakdowns that are not nested share nothing but the count, and so tell nothing of each other.
 * Other tables over the same people are not looked at. Deterministic; cost O(n log n) in the cells.
 */
public final class Suppression {

  private final int threshold;
  private final Set<String> hidden = new HashSet<>();

  private Suppression(int threshold) {
    this.threshold = threshold;
  }

  /**
   * The keys of the cells that must not be told.
   *
   * @param table the whole with its breakdowns
   * @param threshold the smallest count of people that may be told; at least 2
   */
  public static Set<String> hidden(Cell table, int threshold) {
    if (threshold < 2) {
      throw new IllegalArgumentException("A threshold of " + threshold + " hides nothing");
    }
    var suppression = new Suppression(threshold);
    if (suppression.small(table)) {
      suppression.hide(table);
    } else {
      suppression.protect(table);
    }
    return Set.copyOf(suppression.hidden);
  }

  private boolean small(Cell cell) {
    return cell.value() > 0 && cell.value() < threshold;
  }

  private void hide(Cell cell) {
    hidden.add(cell.key());
    cell.partitions().forEach(partition -> partition.forEach(this::hide));
  }

  private void protect(Cell cell) {
    for (List<Cell> partition : cell.partitions()) {
      Set<Cell> secret = secret(partition);
      for (Cell part : partition) {
        if (secret.contains(part)) {
          hide(part);
        } else {
          protect(part);
        }
      }
    }
  }

  private Set<Cell> secret(List<Cell> partition) {
    var secret = new HashSet<Cell>();
    partition.stream().filter(this::small).forEach(secret::add);
    while (!secret.isEmpty() && !safe(secret)) {
      Optional<Cell> next =
          partition.stream()
              .filter(it -> it.value() > 0 && !secret.contains(it))
              .min(Comparator.comparingLong(Cell::value).thenComparing(Cell::key));
      if (next.isEmpty()) {
        return new HashSet<>(partition);
      }
      secret.add(next.get());
    }
    return secret;
  }

  /** Whether each of the hidden cells may, for all that is told, be at the threshold or above. */
  private boolean safe(Set<Cell> secret) {
    long sum = secret.stream().mapToLong(Cell::value).sum();
    return secret.size() > 1 && sum - secret.size() + 1 >= threshold;
  }
}
