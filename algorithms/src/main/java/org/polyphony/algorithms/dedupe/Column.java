package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one field over all records, folded and shared. */
final class Column {

  private static final Value[] MISSING = {};

  final Field field;
  final Comparer comparer;
  final Value[][] cells;
  private final Map<String, Value> byText = new LinkedHashMap<>();

  Column(Field field, List<DedupeRecord> records) {
    this.field = field;
    this.comparer = Comparer.of(field.type());
    this.cells = new Value[records.size()][];
    Map<String, Value[]> byRaw = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      List<String> raw = records.get(i).values(field.name());
      cells[i] =
          raw.isEmpty()
              ? MISSING
              : raw.size() == 1
                  ? byRaw.computeIfAbsent(raw.getFirst(), this::folded)
                  : several(raw);
      for (Value value : cells[i]) {
        value.records++;
      }
    }
    comparer.learn(byText.values());
    FeatureSink sink = new FeatureSink();
    for (Value value : byText.values()) {
      comparer.features(value, sink);
      value.features = sink.take();
    }
  }

  private Value[] folded(String raw) {
    Value value = shared(raw);
    return value == null ? MISSING : value.alone;
  }

  private Value[] several(List<String> raw) {
    List<Value> values = new ArrayList<>(raw.size());
    for (String one : raw) {
      Value value = shared(one);
      if (value != null && !values.contains(value)) {
        values.add(value);
      }
    }
    return values.toArray(MISSING);
  }

  private @Nullable Value shared(String raw) {
    Value fresh = comparer.value(raw);
    if (fresh == null) {
      return null;
    }
    fresh.number = byText.size();
    return byText.computeIfAbsent(fresh.text, _ -> fresh);
  }

  /** The values of a record that came later; they are not counted. */
  Value[] later(List<String> raw) {
    List<Value> values = new ArrayList<>(raw.size());
    FeatureSink sink = new FeatureSink();
    for (String one : raw) {
      Value fresh = comparer.value(one);
      if (fresh == null) {
        continue;
      }
      Value known = byText.get(fresh.text);
      if (known == null) {
        comparer.fit(fresh);
        comparer.features(fresh, sink);
        fresh.features = sink.take();
      }
      values.add(known == null ? fresh : known);
    }
    return values.toArray(MISSING);
  }

  /** The best level of any two values; 0 when one side has none. */
  int level(Value[] a, Value[] b) {
    if (a.length == 1 && b.length == 1) {
      return a[0] == b[0] ? comparer.levels() : comparer.level(a[0], b[0]);
    }
    int best = 0;
    for (Value x : a) {
      for (Value y : b) {
        best = Math.max(best, comparer.level(x, y));
      }
    }
    return best;
  }

  /** Different values. */
  Iterable<Value> values() {
    return byText.values();
  }

  /** Puts the cells in another order. */
  void reorder(int[] order) {
    Value[][] old = cells.clone();
    for (int i = 0; i < order.length; i++) {
      cells[i] = old[order[i]];
    }
  }
}
