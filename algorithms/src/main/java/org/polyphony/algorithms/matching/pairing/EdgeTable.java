package org.polyphony.algorithms.matching.pairing;

import java.util.Arrays;

/**
 * For any two vertices or blossoms, the best edge between them: its weight (0 for none) and the two
 * vertices it really joins.
 */
final class EdgeTable {

  final long[][] weight;
  final int[][] tail;
  final int[][] head;
  final long most;

  /** Vertices are 1 to n; the rest of the size is room for blossoms. */
  EdgeTable(long[][] weights, int size) {
    weight = new long[size][size];
    tail = new int[size][size];
    head = new int[size][size];
    long largest = 0;
    for (int u = 1; u <= weights.length; u++) {
      for (int v = 1; v <= weights.length; v++) {
        weight[u][v] = u == v ? 0 : Math.max(0, weights[u - 1][v - 1]);
        tail[u][v] = u;
        head[u][v] = v;
        largest = Math.max(largest, weight[u][v]);
      }
    }
    most = largest;
  }

  /** Forgets the edges of a blossom. */
  void clear(int blossom, int top) {
    Arrays.fill(weight[blossom], 0);
    for (int x = 1; x <= top; x++) {
      weight[x][blossom] = 0;
    }
  }

  /** Gives a blossom the edge of one of its parts to x, both ways. */
  void copy(int part, int blossom, int x) {
    weight[blossom][x] = weight[part][x];
    tail[blossom][x] = tail[part][x];
    head[blossom][x] = head[part][x];
    weight[x][blossom] = weight[x][part];
    tail[x][blossom] = tail[x][part];
    head[x][blossom] = head[x][part];
  }
}
