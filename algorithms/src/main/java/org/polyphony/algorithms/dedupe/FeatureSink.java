package org.polyphony.algorithms.dedupe;

import java.util.Arrays;

/** Collects the features of one value as 64-bit hashes. */
final class FeatureSink {

  private long[] hashes = new long[8];
  private int size;

  /** Adds a feature; {@code kind} keeps a word apart from a sound that is written the same. */
  void add(char kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    long hash = 0xcbf29ce484222325L ^ kind;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = mix(hash);
  }

  long[] take() {
    long[] taken = Arrays.stream(hashes, 0, size).distinct().toArray();
    size = 0;
    return taken;
  }

  /** Finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
