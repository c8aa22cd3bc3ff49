package org.polyphony.algorithms.dedupe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of people, such as authors: how many are in both, whatever their order. */
final class PeopleComparer extends Comparer {

  @Override
  int levels() {
    return 6;
  }

  @Override
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    List<PersonName> people = PersonName.list(raw);
    return text.isEmpty() || people.isEmpty() ? null : new Value(text, people);
  }

  @SuppressWarnings("unchecked")
  private static List<PersonName> people(Value value) {
    return (List<PersonName>) Objects.requireNonNull(value.parts);
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return 6;
    }
    List<PersonName> x = people(a);
    List<PersonName> y = people(b);
    double common = common(x, y);
    double share = 2 * common / (x.size() + y.size());
    if (share >= 0.9) {
      return 5;
    }
    int fewer = Math.min(x.size(), y.size());
    if (share >= 0.7 || fewer >= 2 && common >= 0.9 * fewer) {
      return 4;
    }
    return share >= 0.4 ? 3 : common > 0 ? 2 : 1;
  }

  private static double common(List<PersonName> x, List<PersonName> y) {
    return GreedyPairs.sum(
        Math.min(GreedyPairs.MOST, x.size()),
        Math.min(GreedyPairs.MOST, y.size()),
        0,
        0,
        0.5,
        (i, j) -> x.get(i).likeness(y.get(j)));
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
    for (PersonName person : people(value)) {
      to.add('v', person.family());
    }
  }

  @Override
  boolean wordy() {
    return true;
  }
}
