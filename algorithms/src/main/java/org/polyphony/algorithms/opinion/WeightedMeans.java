package org.polyphony.algorithms.opinion;

/**
 * k-means by Lloyd's rounds on weighted points (S. P. Lloyd, "Least squares quantization in PCM",
 * 1982). Deterministic for given start centres; of equally near centres the first wins.
 */
final class WeightedMeans {

  private WeightedMeans() {}

  /**
   * Runs Lloyd's rounds.
   *
   * @param startX start centres
   * @param startY start centres
   * @param mostRounds rounds after which to stop in any case
   * @param still stop when no centre moved this far
   */
  static Clustering run(
      Points points, double[] startX, double[] startY, int mostRounds, double still) {
    double[] cx = startX.clone();
    double[] cy = startY.clone();
    int[] label = new int[points.size()];
    double[] mass = new double[cx.length];
    for (int round = 0; round < mostRounds; round++) {
      assign(points, cx, cy, label);
      double moved = recentre(points, label, cx, cy, mass);
      if (moved < still) {
        break;
      }
    }
    return withoutEmpty(label, cx, cy, mass);
  }

  /** Clusters with the given labels, centres taken from them. */
  static Clustering centred(Points points, int[] label, int count) {
    double[] cx = new double[count];
    double[] cy = new double[count];
    double[] mass = new double[count];
    recentre(points, label, cx, cy, mass);
    return withoutEmpty(label.clone(), cx, cy, mass);
  }

  static void assign(Points points, double[] cx, double[] cy, int[] label) {
    for (int i = 0; i < label.length; i++) {
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int c = 0; c < cx.length; c++) {
        double distance = points.squareDistance(i, cx[c], cy[c]);
        if (distance < least) {
          least = distance;
          nearest = c;
        }
      }
      label[i] = nearest;
    }
  }

  /** Moves each centre to the mean of its points and returns the longest move. */
  private static double recentre(
      Points points, int[] label, double[] cx, double[] cy, double[] mass) {
    double[] sumX = new double[cx.length];
    double[] sumY = new double[cx.length];
    java.util.Arrays.fill(mass, 0);
    for (int i = 0; i < label.length; i++) {
      double weight = points.weight()[i];
      mass[label[i]] += weight;
      sumX[label[i]] += weight * points.x()[i];
      sumY[label[i]] += weight * points.y()[i];
    }
    double longest = 0;
    for (int c = 0; c < cx.length; c++) {
      if (mass[c] > 0) {
        double x = sumX[c] / mass[c];
        double y = sumY[c] / mass[c];
        longest = Math.max(longest, Math.hypot(x - cx[c], y - cy[c]));
        cx[c] = x;
        cy[c] = y;
      }
    }
    return longest;
  }

  private static Clustering withoutEmpty(int[] label, double[] cx, double[] cy, double[] mass) {
    boolean[] full = new boolean[mass.length];
    int[] renumbered = new int[mass.length];
    int count = 0;
    for (int c = 0; c < mass.length; c++) {
      full[c] = mass[c] > 0;
      renumbered[c] = full[c] ? count++ : -1;
    }
    for (int i = 0; i < label.length; i++) {
      label[i] = renumbered[label[i]];
    }
    int[] kept = Indexes.marked(full);
    return new Clustering(label, Indexes.at(cx, kept), Indexes.at(cy, kept));
  }
}
