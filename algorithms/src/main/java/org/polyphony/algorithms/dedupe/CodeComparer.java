package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/** Numbers and identifiers: the same, one edit, two edits. */
final class CodeComparer extends Comparer {

  @Override
  int levels() {
    return 4;
  }

  @Override
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    int zeros = 0;
    while (zeros < text.length() - 1 && text.charAt(zeros) == '0') {
      zeros++;
    }
    return text.isEmpty() ? null : new Value(text.substring(zeros), null);
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return 4;
    }
    int longer = Math.max(a.compact.length(), b.compact.length());
    int edits = DamerauLevenshtein.atMost(a.compact, b.compact, longer >= 6 ? 2 : 1);
    if (edits == 1 && longer >= 2) {
      return 3;
    }
    return edits == 2 && longer >= 6 ? 2 : 1;
  }
}
