package org.polyphony.launcher.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/** Small pieces of JSON that all matching answers share. */
final class Answers {

  private Answers() {}

  /** Makes an object from names and values in turn, in that order. */
  static Map<String, @Nullable Object> object(@Nullable Object... entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int at = 0; at < entries.length; at += 2) {
      map.put(String.valueOf(entries[at]), entries[at + 1]);
    }
    return map;
  }

  static @Nullable Map<String, @Nullable Object> reason(@Nullable Reason reason) {
    return reason == null
        ? null
        : object(
            "key",
            reason.key(),
            "sentence",
            reason.sentence(),
            "values",
            reason.values(),
            "change",
            reason(reason.change()));
  }

  static List<Map<String, @Nullable Object>> reasons(List<Reason> reasons) {
    return reasons.stream().map(Answers::present).toList();
  }

  private static Map<String, @Nullable Object> present(Reason reason) {
    Map<String, @Nullable Object> map = reason(reason);
    return map == null ? Map.of() : map;
  }
}
