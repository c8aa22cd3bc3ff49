package org.polyphony.platform.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polyphony.algorithms.disclosure.Cell;
import org.polyphony.algorithms.disclosure.Suppression;

/** Which parts of what was computed may be told in public. */
public final class Disclosure {

  private static final String TOTAL = "";

  private final Set<String> hidden;

  private Disclosure(Set<String> hidden) {
    this.hidden = hidden;
  }

  /** Tells everything: for those who may, and for what counts no people. */
  public static Disclosure full() {
    return new Disclosure(Set.of());
  }

  /**
   * What may be told in public.
   *
   * @param smallest the smallest number of people that may be told
   */
  public static Disclosure inPublic(Computation computation, Computed computed, int smallest) {
    if (!computation.people()) {
      return full();
    }
    Long whole = computed.whole();
    return new Disclosure(
        whole == null
            ? Suppression.hidden(table(computed), smallest)
            : Suppression.hidden(share(computed.total(), whole), smallest));
  }

  /** Those counted and those not counted of a whole; the share is hidden with either. */
  private static Cell share(long total, long whole) {
    return new Cell(
        "whole", whole, List.of(List.of(Cell.of(TOTAL, total), Cell.of("rest", whole - total))));
  }

  private static Cell table(Computed computed) {
    var partitions = new ArrayList<List<Cell>>();
    for (Dimension dimension : List.of(Dimension.SEX, Dimension.GROUP, Dimension.REGION)) {
      List<Cell> cells = computed.by(dimension).stream().map(it -> cell(it, computed)).toList();
      if (!cells.isEmpty()) {
        partitions.add(cells);
      }
    }
    return new Cell(TOTAL, computed.total(), partitions);
  }

  private static Cell cell(Computed.Part part, Computed computed) {
    if (part.dimension() != Dimension.REGION) {
      return Cell.of(key(part), part.value());
    }
    List<Cell> below =
        computed.by(Dimension.COUNTRY).stream()
            .filter(it -> it.above().equals(part.key()))
            .map(it -> Cell.of(key(it), it.value()))
            .toList();
    return new Cell(key(part), part.value(), List.of(below));
  }

  private static String key(Computed.Part part) {
    return part.dimension().slug() + " " + part.above() + " " + part.key();
  }

  /** Whether the total may be told, and of how many it is. */
  public boolean total() {
    return !hidden.contains(TOTAL);
  }

  /** Whether a part may be told. */
  public boolean part(Computed.Part part) {
    return !hidden.contains(key(part));
  }

  /** Whether anything is held back. */
  public boolean partial() {
    return !hidden.isEmpty();
  }
}
