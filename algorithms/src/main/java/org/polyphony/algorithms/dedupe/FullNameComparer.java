package org.polyphony.algorithms.dedupe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whole names of one person: their parts in any order, misspelt, as initials, or left out. */
final class FullNameComparer extends Comparer {

  @Override
  int levels() {
    return 6;
  }

  @Override
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    return text.isEmpty() ? null : new Value(text, List.copyOf(Folding.words(text)));
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(Value value) {
    return (List<String>) Objects.requireNonNull(value.parts);
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return 6;
    }
    List<String> few = words(a).size() <= words(b).size() ? words(a) : words(b);
    List<String> many = few == words(a) ? words(b) : words(a);
    double common = common(few, many);
    double all = common / many.size();
    if (all >= 0.9) {
      return 5;
    }
    if (few.size() >= 2 && common >= 0.85 * few.size()) {
      return 4;
    }
    return few.size() >= 2 && common >= 0.6 * few.size() ? 3 : common >= 0.8 ? 2 : 1;
  }

  private static double common(List<String> few, List<String> many) {
    return GreedyPairs.sum(
        few.size(),
        Math.min(GreedyPairs.MOST, many.size()),
        0,
        0,
        0,
        (i, j) -> likeness(few.get(i), many.get(j)));
  }

  private static double likeness(String x, String y) {
    int level = NameComparer.level(x, y);
    boolean initial = (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
    return switch (level) {
      case 5 -> 1;
      case 4 -> 0.95;
      case 3 -> 0.88;
      default -> initial ? 0.6 : 0;
    };
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
    for (String word : words(value)) {
      if (word.length() > 1) {
        to.add('v', word);
        to.add('s', Skeleton.of(word));
      }
    }
  }

  @Override
  boolean wordy() {
    return true;
  }
}
