package org.polyphony.platform.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Population.Tally;

/**
 * Rows of regions, columns of groups, and in each cell how many are known and how many of them are
 * engaged.
 *
 * @param rows keys of the regions, then {@link #NONE} if anybody has none
 * @param groups keys of the groups, then {@link #NONE} if anybody has none
 * @param cells every cell
 */
public record Matrix(List<String> rows, List<String> groups, Map<Cell, Count> cells) {

  /** Stands for what is not recorded. */
  public static final String NONE = "-";

  /** Keeps unchangeable copies. */
  public Matrix {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
    cells = Map.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param row key of a region, or {@link #NONE}
   * @param group key of a group, or {@link #NONE}
   */
  public record Cell(String row, String group) {}

  /** What a cell says. */
  public enum State {
    /** Somebody there is engaged. */
    ENGAGED,
    /** Somebody is known there, nobody is engaged. */
    SILENT,
    /** Nobody is known there. */
    MISSING
  }

  /**
   * How many.
   *
   * @param known on record
   * @param engaged of them
   */
  public record Count(long known, long engaged) {

    static final Count ZERO = new Count(0, 0);

    /** What that means. */
    public State state() {
      return engaged > 0 ? State.ENGAGED : known > 0 ? State.SILENT : State.MISSING;
    }

    Count plus(Count more) {
      return new Count(known + more.known, engaged + more.engaged);
    }
  }

  /**
   * Puts counts into cells.
   *
   * @param regions the rows, in their order
   * @param groups the columns, in their order
   * @param region the row of a country; null for what has none
   */
  static Matrix of(
      List<Tally> tallies,
      List<String> regions,
      List<String> groups,
      Function<@Nullable String, @Nullable String> region) {
    var sums = new LinkedHashMap<Cell, Count>();
    for (Tally tally : tallies) {
      String row = Objects.requireNonNullElse(region.apply(tally.country()), NONE);
      String group = tally.group() == null ? NONE : tally.group();
      var cell =
          new Cell(regions.contains(row) ? row : NONE, groups.contains(group) ? group : NONE);
      sums.merge(cell, new Count(tally.known(), tally.engaged()), Count::plus);
    }
    var rows = withNone(regions, sums.keySet().stream().anyMatch(it -> it.row().equals(NONE)));
    var columns = withNone(groups, sums.keySet().stream().anyMatch(it -> it.group().equals(NONE)));
    var cells = new LinkedHashMap<Cell, Count>();
    for (String row : rows) {
      for (String column : columns) {
        var cell = new Cell(row, column);
        cells.put(cell, sums.getOrDefault(cell, Count.ZERO));
      }
    }
    return new Matrix(rows, columns, cells);
  }

  /** What a cell holds. */
  public Count at(String row, String group) {
    return cells.getOrDefault(new Cell(row, group), Count.ZERO);
  }

  /** The cells in a state, row by row; what is not recorded is no place that could be empty. */
  public List<Cell> in(State state) {
    var found = new ArrayList<Cell>();
    for (String row : rows) {
      for (String group : groups) {
        boolean place = !row.equals(NONE) && !group.equals(NONE);
        if (place && at(row, group).state() == state) {
          found.add(new Cell(row, group));
        }
      }
    }
    return found;
  }

  private static List<String> withNone(List<String> keys, boolean none) {
    var all = new ArrayList<>(keys);
    if (none) {
      all.add(NONE);
    }
    return all;
  }
}
