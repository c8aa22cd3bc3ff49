package org.polyphony.algorithms.dedupe;

/**
 * Words with typing errors: cosine of the words weighed by rarity, near words counting as partly
 * the same (soft TF-IDF: Cohen, Ravikumar and Fienberg 2003), and for short texts the edits.
 */
class TextComparer extends Comparer {

  static final int SAME = 6;
  private static final int SHORT = 24;
  private static final int LONG_BEGINNING = 15;
  private final WordBook book = new WordBook();

  @Override
  int levels() {
    return SAME;
  }

  @Override
  int level(Value a, Value b) {
    if (a == b || a.compact.equals(b.compact)) {
      return SAME;
    }
    double likeness = Math.max(soft(a, b), whole(a.compact, b.compact));
    if (likeness >= 0.9) {
      return 5;
    }
    if (likeness >= 0.75 || begins(a.compact, b.compact)) {
      return 4;
    }
    return likeness >= 0.5 ? 3 : likeness >= 0.25 ? 2 : 1;
  }

  private static boolean begins(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG_BEGINNING
        && (a.startsWith(b) || b.startsWith(a));
  }

  private static double whole(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer > 2 * SHORT) {
      return 0;
    }
    int most = longer <= SHORT ? Math.max(1, longer / 4) : longer / 10;
    int edits = DamerauLevenshtein.atMost(a, b, most);
    return edits > most ? 0 : 1 - edits / (double) Math.max(longer, 8);
  }

  /** The soft cosine of two values, 0 to about 1. */
  double soft(Value a, Value b) {
    double sum = 0;
    long left = 0;
    long right = 0;
    int i = 0;
    int j = 0;
    while (i < a.words.length && j < b.words.length) {
      if (a.words[i] == b.words[j]) {
        left |= 1L << i;
        right |= 1L << j;
        sum += a.weights[i++] * b.weights[j++];
      } else if (a.words[i] < b.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    // Only so many words can be marked; beyond that only equal words count.
    boolean markable = a.words.length <= GreedyPairs.MOST && b.words.length <= GreedyPairs.MOST;
    return markable ? sum + near(a, left, b, right) : sum;
  }

  private double near(Value a, long left, Value b, long right) {
    return GreedyPairs.sum(
        a.words.length,
        b.words.length,
        left,
        right,
        0,
        (i, j) ->
            likeness(book.word(a.words[i]), book.word(b.words[j])) * a.weights[i] * b.weights[j]);
  }

  /** 1 for the same word, near 1 for one edit, less for an abbreviation, 0 otherwise. */
  static double likeness(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) {
      return shorter == longer ? 1 : longer - shorter <= 2 ? 0.9 : 0.75;
    }
    if (longer < 4 || longer - shorter > 2) {
      return 0;
    }
    int edits = DamerauLevenshtein.atMost(a, b, longer >= 8 ? 2 : 1);
    return edits == 1 ? 0.92 : edits == 2 && longer >= 8 ? 0.85 : 0;
  }

  @Override
  void learn(Iterable<Value> values) {
    for (Value value : values) {
      value.words = book.numbers(words(value));
    }
    values.forEach(book::count);
    values.forEach(book::weigh);
  }

  @Override
  void fit(Value value) {
    synchronized (book) {
      value.words = book.numbers(words(value));
    }
    book.weigh(value);
  }

  java.util.List<String> words(Value value) {
    return value.wordList();
  }

  @Override
  void features(Value value, FeatureSink to) {
    to.add('v', value.compact);
    for (String word : words(value)) {
      if (word.length() > 1) {
        to.add('v', word);
      }
    }
  }

  @Override
  boolean wordy() {
    return true;
  }
}
