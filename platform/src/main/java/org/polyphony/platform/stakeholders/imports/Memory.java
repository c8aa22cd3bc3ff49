package org.polyphony.platform.stakeholders.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers what the latest few thousand different cells mean; refusals are not remembered. */
final class Memory<T> {

  private static final int MOST = 5000;

  private final Map<String, @Nullable T> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, @Nullable T> eldest) {
          return size() > MOST;
        }
      };

  @Nullable T get(String cell, Function<String, ? extends @Nullable T> reading) {
    if (known.containsKey(cell)) {
      return known.get(cell);
    }
    T value = reading.apply(cell);
    known.put(cell, value);
    return value;
  }
}
