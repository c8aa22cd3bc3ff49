package org.polyphony.algorithms.opinion;

/** Points put into clusters: a label for each point, a centre for each cluster; none is empty. */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record Clustering(int[] label, double[] centerX, double[] centerY) {

  int count() {
    return centerX.length;
  }

  int[] sizes() {
    int[] sizes = new int[count()];
    for (int l : label) {
      sizes[l]++;
    }
    return sizes;
  }

  /** Weighted sum of squared distances to the centres. */
  double spread(Points points) {
    double sum = 0;
    for (int i = 0; i < label.length; i++) {
      sum += points.weight()[i] * points.squareDistance(i, centerX[label[i]], centerY[label[i]]);
    }
    return sum;
  }

  /** Everything in one cluster. */
  static Clustering single(Points points) {
    return WeightedMeans.centred(points, new int[points.size()], 1);
  }
}
