package org.polyphony.algorithms.dedupe;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one column are folded, looked up and compared. Levels run from 1 (nothing in
 * common) to {@link #levels()} (the same); 0 means that a value is missing.
 */
abstract class Comparer {

  /** The highest level, at most 7. */
  abstract int levels();

  /** The level of two values. */
  abstract int level(Value a, Value b);

  /** Folds a raw value; null when nothing is left of it. */
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    return text.isEmpty() ? null : new Value(text, null);
  }

  /** Hashes under which the value is looked up. */
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
  }

  /** Called when all values are known. */
  void learn(Iterable<Value> values) {}

  /** Called for a value that came later than {@link #learn}. */
  void fit(Value value) {}

  /** Whether two features of one value may find a pair alone, as words of a long text can. */
  boolean wordy() {
    return false;
  }

  /**
   * Probability of being the same for each level from 1, where the column is the only one: levels
   * of one column alone cannot tell what chance is, so experience has to.
   */
  double[] experience() {
    double[] sure = new double[levels()];
    double probability = 0.97;
    for (int level = sure.length - 1; level >= 0; level--) {
      sure[level] = probability;
      probability = probability > 0.9 ? 0.85 : probability / 5;
    }
    return sure;
  }

  static Comparer of(FieldType type) {
    return switch (type) {
      case NAME -> new NameComparer();
      case FULL_NAME -> new FullNameComparer();
      case PEOPLE -> new PeopleComparer();
      case ORGANIZATION -> new OrganizationComparer();
      case TEXT -> new TextComparer();
      case CODE -> new CodeComparer();
      case CATEGORY -> new CategoryComparer();
      case DATE -> new DateComparer();
      case YEAR -> new YearComparer();
      case EMAIL -> new EmailComparer();
      case PHONE -> new PhoneComparer();
    };
  }
}
