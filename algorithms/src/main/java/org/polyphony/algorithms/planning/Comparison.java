package org.polyphony.algorithms.planning;

/** The operators of conditions. */
enum Comparison {
  AT_MOST("<="),
  AT_LEAST(">="),
  IS_NOT("!="),
  IS("="),
  BELOW("<"),
  ABOVE(">");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean holds(double left, double right) {
    return switch (this) {
      case AT_MOST -> left <= right;
      case AT_LEAST -> left >= right;
      case IS_NOT -> left != right;
      case IS -> left == right;
      case BELOW -> left < right;
      case ABOVE -> left > right;
    };
  }

  static Comparison of(String sign) {
    for (Comparison one : values()) {
      if (one.sign.equals(sign)) {
        return one;
      }
    }
    throw new IllegalArgumentException(sign);
  }
}
