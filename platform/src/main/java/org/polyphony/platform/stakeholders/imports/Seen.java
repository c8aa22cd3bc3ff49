package org.polyphony.platform.stakeholders.imports;

import java.util.Arrays;

/**
 * The keys of the rows that were read, each with its line: 64-bit hashes in arrays, 24 bytes a key,
 * so that a table of a million rows can be told apart from itself. Among two million keys the
 * chance that any two hashes meet is one in ten million.
 */
final class Seen {

  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private long[] hashes = new long[1024];
  private int[] lines = new int[1024];
  private int size;

  /** The line of a key, or 0. */
  int line(String key) {
    return lines[place(hashes, hash(key))];
  }

  /** Notes a key; the first line it came in stays. */
  void add(String key, int line) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    long hash = hash(key);
    int place = place(hashes, hash);
    if (lines[place] == 0) {
      hashes[place] = hash;
      lines[place] = line;
      size++;
    }
  }

  private void grow() {
    long[] grown = new long[hashes.length * 2];
    int[] moved = Arrays.copyOf(new int[0], grown.length);
    for (int i = 0; i < hashes.length; i++) {
      if (lines[i] != 0) {
        int place = place(grown, hashes[i]);
        grown[place] = hashes[i];
        moved[place] = lines[i];
      }
    }
    hashes = grown;
    lines = moved;
  }

  /** Where a hash is, or would be: linear probing; no hash is 0. */
  private static int place(long[] hashes, long hash) {
    int place = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  /** FNV-1a over the characters, mixed once more (Fowler, Noll and Vo). */
  private static long hash(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
