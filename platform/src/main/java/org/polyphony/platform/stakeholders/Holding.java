package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds the number of an organisation or a person, and what a merge does with it. All
 * names are those of the database; never what somebody typed.
 *
 * @param table the table
 * @param column the column
 * @param moves whether its rows go to the surviving record; else they stay with the merged one
 * @param key the other columns that tell a row from its likes
 * @param once the columns that with this one may occur only once; null if any number may
 * @param where a condition on the rows, or empty
 * @param text whether the number is kept as text
 * @param against another column of the table that must hold another stakeholder, or empty: a row
 *     that would tie the survivor to itself lies aside
 * @param asideWhere what a row needs that is brought back after lying aside, on {@code r}; or empty
 */
public record Holding(
    String table,
    String column,
    boolean moves,
    List<String> key,
    @Nullable List<String> once,
    String where,
    boolean text,
    String against,
    String asideWhere) {

  /** Copies the lists. */
  public Holding {
    key = List.copyOf(key);
    once = once == null ? null : List.copyOf(once);
  }

  /** A column whose rows move, told apart by these other columns. */
  public static Holding moving(String table, String column, String... key) {
    return new Holding(table, column, true, List.of(key), null, "", false, "", "");
  }

  /** A column whose rows stay with the record that was merged. */
  public static Holding staying(String table, String column) {
    return new Holding(table, column, false, List.of(), null, "", false, "", "");
  }

  /**
   * The same where only one row may have the same values in some columns: when both records have
   * one, that of the survivor stands and the other lies aside until the merge is taken apart.
   */
  public Holding unique(String... columns) {
    return new Holding(
        table, column, moves, key, List.of(columns), where, text, against, asideWhere);
  }

  /** The same, for some of the rows only. */
  public Holding where(String condition) {
    return new Holding(table, column, moves, key, once, condition, text, against, asideWhere);
  }

  /** The same for numbers that are kept as text. */
  public Holding asText() {
    return new Holding(table, column, moves, key, once, where, true, against, asideWhere);
  }

  /** The same; a row comes back from aside only where this still holds of it. */
  public Holding backWhere(String condition) {
    return new Holding(table, column, moves, key, once, where, text, against, condition);
  }

  /** The same, where another column must hold another stakeholder. */
  public Holding against(String other) {
    return new Holding(table, column, moves, key, once, where, text, other, asideWhere);
  }

  /** Table and column, and which rows of them. */
  public String name() {
    return table + "." + column + (where.isEmpty() ? "" : " " + where);
  }
}
