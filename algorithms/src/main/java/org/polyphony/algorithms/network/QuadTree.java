package org.polyphony.algorithms.network;

import java.util.Arrays;

/** Points in nested squares, so that far crowds repel as one. Built anew each round. */
final class QuadTree {

  /** A square is taken as one when it is this much smaller than its distance. */
  private static final double OPENING = 0.9;

  /** Points closer than this share a leaf, which also bounds the depth. */
  private static final int MOST_DEPTH = 40;

  private final double[] px;
  private final double[] py;
  private double size;
  private double originX;
  private double originY;
  private int cells = 1;
  private int[] child = new int[64];
  private double[] sumX = new double[16];
  private double[] sumY = new double[16];
  private int[] count = new int[16];

  /** First point of a leaf, -1 for inner squares and empty ones. */
  private int[] point = new int[16];

  QuadTree(double[] px, double[] py) {
    this.px = px;
    this.py = py;
    originX = Arrays.stream(px).min().orElse(0);
    originY = Arrays.stream(py).min().orElse(0);
    double width = Arrays.stream(px).max().orElse(0) - originX;
    double height = Arrays.stream(py).max().orElse(0) - originY;
    size = Math.max(Math.max(width, height), 1e-9) * 1.0001;
    point[0] = -1;
    for (int v = 0; v < px.length; v++) {
      insert(v);
    }
  }

  private void insert(int v) {
    int cell = 0;
    double x = originX;
    double y = originY;
    double side = size;
    for (int depth = 0; ; depth++) {
      boolean leaf = count[cell] == 0 || (point[cell] >= 0 && depth == MOST_DEPTH);
      int resident = point[cell];
      add(cell, v);
      if (leaf) {
        point[cell] = resident >= 0 ? resident : v;
        return;
      }
      side /= 2;
      if (resident >= 0) {
        point[cell] = -1;
        int below = open(cell, quadrant(resident, x + side, y + side));
        add(below, resident);
        point[below] = resident;
      }
      int q = quadrant(v, x + side, y + side);
      cell = open(cell, q);
      x += (q & 1) == 0 ? 0 : side;
      y += (q & 2) == 0 ? 0 : side;
    }
  }

  private int quadrant(int v, double middleX, double middleY) {
    return (px[v] >= middleX ? 1 : 0) + (py[v] >= middleY ? 2 : 0);
  }

  private void add(int cell, int v) {
    count[cell]++;
    sumX[cell] += px[v];
    sumY[cell] += py[v];
  }

  private int open(int cell, int quadrant) {
    int at = 4 * cell + quadrant;
    if (child[at] == 0) {
      if (cells == count.length) {
        grow();
      }
      point[cells] = -1;
      child[at] = cells++;
    }
    return child[at];
  }

  private void grow() {
    int capacity = 2 * cells;
    child = Arrays.copyOf(child, 4 * capacity);
    sumX = Arrays.copyOf(sumX, capacity);
    sumY = Arrays.copyOf(sumY, capacity);
    count = Arrays.copyOf(count, capacity);
    point = Arrays.copyOf(point, capacity);
  }

  /** The repulsion on one point after another. */
  final class Force {
    double x;
    double y;
    private final int[] stack = new int[4 * MOST_DEPTH + 8];
    private final double[] sides = new double[4 * MOST_DEPTH + 8];

    void on(int v) {
      x = 0;
      y = 0;
      int top = 0;
      stack[top] = 0;
      sides[top++] = size;
      while (top > 0) {
        int cell = stack[--top];
        double side = sides[top];
        double dx = px[v] - sumX[cell] / count[cell];
        double dy = py[v] - sumY[cell] / count[cell];
        double square = dx * dx + dy * dy;
        if (point[cell] >= 0 || side * side < OPENING * OPENING * square) {
          repel(v, cell, dx, dy, square);
        } else {
          for (int q = 0; q < 4; q++) {
            if (child[4 * cell + q] != 0) {
              stack[top] = child[4 * cell + q];
              sides[top++] = side / 2;
            }
          }
        }
      }
    }

    private void repel(int v, int cell, double dx, double dy, double square) {
      if (square > 1e-12) {
        x += dx / square * count[cell];
        y += dy / square * count[cell];
      } else if (point[cell] != v) {
        // Points on top of each other part in a direction of their own.
        x += Math.cos(v);
        y += Math.sin(v);
      }
    }
  }
}
