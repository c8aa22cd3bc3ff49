package org.polyphony.algorithms.opinion;

/** What is known of the place of a person who is being asked: a mean and how firm it is. */
final class RoutedPerson {

  /** As firm as knowing nothing: one unit of information along each axis. */
  private double a11 = 1;

  private double a12;
  private double a22 = 1;
  private double b1;
  private double b2;

  /**
   * Takes a vote in.
   *
   * @param w1 weight of the statement on the first axis, in units of its noise
   * @param w2 weight on the second
   * @param centred the vote less the statement's mean
   */
  void voted(double w1, double w2, double centred) {
    a11 += w1 * w1;
    a12 += w1 * w2;
    a22 += w2 * w2;
    b1 += w1 * centred;
    b2 += w2 * centred;
  }

  double x() {
    return (a22 * b1 - a12 * b2) / determinant();
  }

  double y() {
    return (a11 * b2 - a12 * b1) / determinant();
  }

  /** How much a vote on a statement would shrink the variance of the place. */
  double gain(double w1, double w2) {
    double determinant = determinant();
    double v1 = (a22 * w1 - a12 * w2) / determinant;
    double v2 = (a11 * w2 - a12 * w1) / determinant;
    return (v1 * v1 + v2 * v2) / (1 + w1 * v1 + w2 * v2);
  }

  private double determinant() {
    return a11 * a22 - a12 * a12;
  }
}
