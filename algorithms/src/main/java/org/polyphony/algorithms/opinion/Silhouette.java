package org.polyphony.algorithms.opinion;

/**
 * How well points sit in their clusters: the mean of (b - a) / max(a, b), with a the mean distance
 * to the own cluster and b to the nearest other (Rousseeuw, "Silhouettes", 1987). A cluster of one
 * scores 0, and so does a map with one cluster. Unweighted, quadratic in the points.
 */
final class Silhouette {

  private Silhouette() {}

  static double mean(Points points, Clustering clusters) {
    if (clusters.count() < 2) {
      return 0;
    }
    int[] sizes = clusters.sizes();
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      sum += of(points, clusters, sizes, i);
    }
    return sum / points.size();
  }

  private static double of(Points points, Clustering clusters, int[] sizes, int i) {
    int own = clusters.label()[i];
    if (sizes[own] == 1) {
      return 0;
    }
    double[] total = new double[sizes.length];
    for (int j = 0; j < points.size(); j++) {
      total[clusters.label()[j]] += points.distance(i, j);
    }
    double inside = total[own] / (sizes[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int c = 0; c < sizes.length; c++) {
      if (c != own && sizes[c] > 0) {
        outside = Math.min(outside, total[c] / sizes[c]);
      }
    }
    double larger = Math.max(inside, outside);
    return larger == 0 ? 0 : (outside - inside) / larger;
  }
}
