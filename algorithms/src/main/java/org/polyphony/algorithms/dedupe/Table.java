package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All records, folded, column by column, in an order that depends on their content only, so that
 * the order of a file changes nothing.
 */
final class Table {

  /** Bits of a pattern for one column. */
  static final int BITS = 3;

  /** Most columns whose levels fit in one pattern. */
  static final int MOST_COLUMNS = 20;

  final List<Column> columns;

  /** Place in the input of each record; in a link those of the second set follow the first. */
  final int[] place;

  /** Whether each record is of the second set; all false in a sweep. */
  final boolean[] second;

  final boolean linked;

  /** Records of the second set. */
  final int seconds;

  private final int[][] partners;

  Table(List<DedupeRecord> first, List<DedupeRecord> other, List<Field> fields) {
    List<DedupeRecord> all = first;
    if (!other.isEmpty()) {
      all = new ArrayList<>(first);
      all.addAll(other);
    }
    linked = !other.isEmpty();
    seconds = other.size();
    columns = new ArrayList<>();
    for (Field field : fields) {
      columns.add(new Column(field, all));
    }
    place = ordered(all, first.size());
    second = new boolean[place.length];
    for (int i = 0; i < place.length; i++) {
      second[i] = place[i] >= first.size();
    }
    columns.forEach(column -> column.reorder(place));
    partners = partners();
  }

  int size() {
    return place.length;
  }

  /** Pairs that could be compared. */
  double pairs() {
    double n = size();
    if (!linked) {
      return n * (n - 1) / 2;
    }
    return seconds * (n - seconds);
  }

  private int[] ordered(List<DedupeRecord> records, int first) {
    String[] keys = new String[records.size()];
    for (int i = 0; i < keys.length; i++) {
      StringBuilder key = new StringBuilder();
      for (Column column : columns) {
        for (Value value : column.cells[i]) {
          key.append(value.text).append('\u0001');
        }
        key.append('\u0002');
      }
      key.append(i < first ? 'a' : 'b').append(records.get(i).id());
      keys[i] = key.toString();
    }
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.parallelSort(order, (i, j) -> keys[i].compareTo(keys[j]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** For each column the others whose value may have been written into it by mistake. */
  private int[][] partners() {
    int[][] found = new int[columns.size()][];
    for (int f = 0; f < found.length; f++) {
      int column = f;
      found[f] =
          java.util.stream.IntStream.range(f + 1, columns.size())
              .filter(g -> exchangeable(column, g))
              .toArray();
    }
    return found;
  }

  private boolean exchangeable(int f, int g) {
    FieldType type = columns.get(f).field.type();
    return type == columns.get(g).field.type()
        && (type == FieldType.NAME || type == FieldType.TEXT || type == FieldType.CODE);
  }

  /** The levels of a pair, three bits a column, the first column lowest. */
  long pattern(int i, int j) {
    return pattern(cells(i), cells(j));
  }

  /** The values of one record, column by column. */
  Value[][] cells(int i) {
    Value[][] cells = new Value[columns.size()][];
    for (int f = 0; f < cells.length; f++) {
      cells[f] = columns.get(f).cells[i];
    }
    return cells;
  }

  long pattern(Value[][] a, Value[][] b) {
    long pattern = 0;
    for (int f = 0; f < a.length; f++) {
      pattern |= (long) columns.get(f).level(a[f], b[f]) << BITS * f;
    }
    for (int f = 0; f < a.length; f++) {
      for (int g : partners[f]) {
        if (level(pattern, f) <= 1 && level(pattern, g) <= 1 && exchanged(a, b, f, g)) {
          pattern = with(with(pattern, f, top(f) - 1), g, 0);
        }
      }
    }
    return pattern;
  }

  /**
   * Whether what stands in one column of one record stands in the other of the other, both ways.
   */
  private static boolean exchanged(Value[][] a, Value[][] b, int f, int g) {
    boolean across = same(a[f], b[g]);
    boolean back = same(a[g], b[f]);
    return across && (back || a[g].length == 0 || b[f].length == 0)
        || back && (a[f].length == 0 || b[g].length == 0);
  }

  private static boolean same(Value[] a, Value[] b) {
    return a.length > 0
        && b.length > 0
        && a[0].compact.length() > 2
        && a[0].compact.equals(b[0].compact);
  }

  int top(int column) {
    return columns.get(column).comparer.levels();
  }

  static int level(long pattern, int column) {
    return (int) (pattern >>> BITS * column) & (1 << BITS) - 1;
  }

  static long with(long pattern, int column, int level) {
    long mask = (1L << BITS) - 1 << BITS * column;
    return pattern & ~mask | (long) level << BITS * column;
  }
}
