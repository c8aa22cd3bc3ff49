package org.polyphony.algorithms.planning;

/**
 * A part of one axis: whole numbers from {@code low} to {@code high}, or some of a few words.
 *
 * @param low first number
 * @param high last number
 * @param mask one bit a word; 1 for numbers
 */
record Reach(long low, long high, long mask) {

  Reach and(Reach other) {
    return new Reach(Math.max(low, other.low), Math.min(high, other.high), mask & other.mask);
  }

  boolean empty() {
    return low > high || mask == 0;
  }

  boolean within(Reach other) {
    return low >= other.low && high <= other.high && (mask & ~other.mask) == 0;
  }
}
