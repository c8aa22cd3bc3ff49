package org.polyphony.algorithms.opinion;

/** Weighted points in the plane. */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record Points(double[] x, double[] y, double[] weight) {

  static Points of(double[] x, double[] y) {
    return new Points(x, y, Indexes.ones(x.length));
  }

  int size() {
    return x.length;
  }

  Points at(int[] positions) {
    return new Points(
        Indexes.at(x, positions), Indexes.at(y, positions), Indexes.at(weight, positions));
  }

  double squareDistance(int i, double toX, double toY) {
    double dx = x[i] - toX;
    double dy = y[i] - toY;
    return dx * dx + dy * dy;
  }

  double distance(int i, int j) {
    return Math.sqrt(squareDistance(i, x[j], y[j]));
  }

  /** The first so many points that differ from all before them, by position. */
  int[] firstDistinct(int most) {
    java.util.Set<Place> seen = new java.util.HashSet<>();
    int[] found = new int[Math.min(most, size())];
    int count = 0;
    for (int i = 0; i < size() && count < most; i++) {
      // Adding 0.0 makes -0.0 and 0.0 one place.
      if (seen.add(new Place(x[i] + 0.0, y[i] + 0.0))) {
        found[count++] = i;
      }
    }
    return java.util.Arrays.copyOf(found, count);
  }

  private record Place(double x, double y) {}
}
