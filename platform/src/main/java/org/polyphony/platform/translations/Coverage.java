package org.polyphony.platform.translations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many texts are in which state. A text that has words in no language is none and not counted.
 *
 * @param key a language's code, or message key of a kind of record
 * @param counts by state; a state without texts may be left out
 */
public record Coverage(String key, Map<WordState, Long> counts) {
  /** Keeps an unchangeable copy in the order of the states. */
  public Coverage {
    var copy = new EnumMap<WordState, Long>(WordState.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** How many texts are in a state. */
  public long count(WordState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many texts there are. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** From 0 to 1: the share that a reader gets in this language as a person wrote or checked it. */
  public double share() {
    long good = count(WordState.ORIGINAL) + count(WordState.HUMAN);
    return total() == 0 ? 0 : (double) good / total();
  }
}
