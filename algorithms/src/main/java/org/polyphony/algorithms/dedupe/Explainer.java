package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/** Says what speaks for and against a pair, field by field, the strongest first. */
final class Explainer {

  /** Reasons of one pair at most. */
  private static final int MOST = 6;

  /** Evidence in bits below which a field is not worth a sentence. */
  private static final double WORTH = 0.3;

  private final Table table;
  private final Scorer scorer;

  Explainer(Table table, Scorer scorer) {
    this.table = table;
    this.scorer = scorer;
  }

  /** The reasons for a pattern of two records given by their cells. */
  List<Reason> reasons(long pattern, Value[][] a, Value[][] b) {
    record Told(Reason reason, double strength) {}
    List<Told> told = new ArrayList<>();
    for (int f = 0; f < table.columns.size(); f++) {
      int level = Table.level(pattern, f);
      double bits = level == 0 ? 0 : scorer.weight(f, pattern, a[f], b[f]);
      if (level > 0 && Math.abs(bits) >= WORTH) {
        told.add(new Told(reason(f, level, bits, a[f], b[f]), Math.abs(bits)));
      }
    }
    return told.stream()
        .sorted(Comparator.comparingDouble((Told one) -> -one.strength()))
        .limit(MOST)
        .map(Told::reason)
        .toList();
  }

  private Reason reason(int f, int level, double bits, Value[] a, Value[] b) {
    String name = table.columns.get(f).field.name();
    double rounded = Math.round(bits * 10) / 10.0;
    String first = text(a);
    String second = text(b);
    int top = table.top(f);
    if (level == top) {
      return Reason.of(
          "dedupe.same",
          "{field} is the same: {value} ({bits}).",
          "field",
          name,
          "value",
          first,
          "bits",
          rounded);
    }
    String key =
        level == 1 ? "dedupe.differs" : level >= top - 1 ? "dedupe.nearly" : "dedupe.alike";
    String how = level == 1 ? "differs" : level >= top - 1 ? "is nearly the same" : "is alike";
    return Reason.of(
        key,
        "{field} " + how + ": {first} / {second} ({bits}).",
        "field",
        name,
        "first",
        first,
        "second",
        second,
        "bits",
        rounded);
  }

  private static String text(Value[] values) {
    String text = values.length == 0 ? "" : values[0].text;
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
