package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a column with the number of records that have them. */
final class WordBook {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] records = new int[64];
  private int total;

  int number(String word) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  String word(int number) {
    return words.get(number);
  }

  /** The numbers of the words of a value, ascending, each once. */
  int[] numbers(List<String> list) {
    return list.stream().mapToInt(this::number).distinct().sorted().toArray();
  }

  void count(Value value) {
    total += value.records;
    if (records.length < words.size()) {
      records = Arrays.copyOf(records, 2 * words.size());
    }
    for (int word : value.words) {
      records[word] += value.records;
    }
  }

  /** How much a word tells: the logarithm of how rare it is. */
  double idf(int word) {
    int with = word < records.length ? records[word] : 0;
    return Math.log1p(total / (double) Math.max(1, with));
  }

  void weigh(Value value) {
    double[] weights = new double[value.words.length];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = idf(value.words[i]);
      squares += weights[i] * weights[i];
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= norm;
    }
    value.weights = weights;
  }
}
