package org.polyphony.platform.stakeholders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many records there are of each kind, so that each choice of a filter can say how many it
 * would show, given the other choices.
 *
 * @param cells one for each combination that there is
 */
public record Facets(List<Cell> cells) {

  /** Stands for no value, in counts as in filters. */
  private static final String NONE = "-";

  /** Keeps an unchangeable copy. */
  public Facets {
    cells = List.copyOf(cells);
  }

  /**
   * One combination.
   *
   * @param type organisations or people
   * @param group key, or null
   * @param kind key, or null
   * @param country code, or null
   * @param count how many there are
   */
  public record Cell(
      Registry.Type type,
      @Nullable String group,
      @Nullable String kind,
      @Nullable String country,
      long count) {}

  /** What a filter can ask for. */
  public enum Facet {
    /** Organisations or people, by the name of {@link Registry.Type}. */
    TYPE(cell -> cell.type().name(), it -> it.type() == null ? "" : it.type().name()),
    /** By key; {@code -} for none. */
    GROUP(Cell::group, Registry.Filter::group),
    /** By key. */
    KIND(Cell::kind, Registry.Filter::kind),
    /** By code. */
    COUNTRY(Cell::country, Registry.Filter::country);

    private final Function<Cell, @Nullable String> has;
    private final Function<Registry.Filter, String> wanted;

    Facet(Function<Cell, @Nullable String> has, Function<Registry.Filter, String> wanted) {
      this.has = has;
      this.wanted = wanted;
    }

    private String of(Cell cell) {
      String value = has.apply(cell);
      return value == null ? NONE : value;
    }

    private boolean fits(Cell cell, Registry.Filter filter) {
      String value = wanted.apply(filter);
      return value.isEmpty() || value.equals(of(cell));
    }
  }

  /** How many records fit the choices of a filter. */
  long total(Registry.Filter filter) {
    return counts(Facet.TYPE, filter).entrySet().stream()
        .filter(it -> filter.type() == null || filter.type().name().equals(it.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many records each value of one facet would show, the other choices as they are. */
  public Map<String, Long> counts(Facet facet, Registry.Filter filter) {
    var counts = new HashMap<String, Long>();
    for (Cell cell : cells) {
      boolean fits = true;
      for (Facet other : Facet.values()) {
        fits = fits && (other == facet || other.fits(cell, filter));
      }
      if (fits) {
        counts.merge(facet.of(cell), cell.count(), Long::sum);
      }
    }
    return counts;
  }
}
