package org.polyphony.algorithms.opinion;

import java.util.List;
import org.polyphony.algorithms.opinion.Lanczos.Eigenpair;

/**
 * The two directions in which people differ most (principal components of the mean-filled votes).
 *
 * <p>Equal to a singular value decomposition of the centred filled matrix, without ever filling it.
 * Of the two directions that an axis may point to, the one is taken in which its largest weight
 * (the first of equals) is positive.
 */
final class PrincipalComponents {

  /** Above this many statements the pair counts take too much memory. */
  static final int MOST_PAIRED = 3000;

  private static final double NOTHING = 1e-12;

  final double[] center;
  final double[] first;
  final double[] second;

  /** Sum of squares along the two components: the squared singular values. */
  final double firstSquares;

  final double secondSquares;

  private PrincipalComponents(double[] center, List<Eigenpair> pairs) {
    this.center = center;
    double largest = pairs.isEmpty() ? 0 : pairs.getFirst().value();
    this.first = axis(pairs, 0, largest, center.length);
    this.second = axis(pairs, 1, largest, center.length);
    this.firstSquares = pairs.isEmpty() ? 0 : Math.max(0, largest);
    this.secondSquares = pairs.size() < 2 ? 0 : Math.max(0, pairs.get(1).value());
  }

  /** Computes them, by whichever of two equal ways costs less here. */
  static PrincipalComponents of(WorkingVotes working) {
    SymmetricOperator scatter =
        pairsAreCheaper(working.votes)
            ? DenseSymmetric.scatter(working)
            : new CentredVotes(working);
    return new PrincipalComponents(working.center, Lanczos.largest(scatter, 2));
  }

  /** Computes them from pair counts that are already there. */
  static PrincipalComponents of(WorkingVotes working, CoVotes counts) {
    return new PrincipalComponents(working.center, Lanczos.largest(counts.scatter(working), 2));
  }

  /** Counting pairs costs n²/2 for a row of n votes; the products cost about 90 passes. */
  private static boolean pairsAreCheaper(VoteMatrix votes) {
    long pairs = 0;
    for (int p = 0; p < votes.participantCount(); p++) {
      long n = votes.votesOf(p);
      pairs += n * n / 2;
    }
    return votes.statementCount() <= MOST_PAIRED && pairs <= 90L * votes.voteCount();
  }

  private static double[] axis(List<Eigenpair> pairs, int rank, double largest, int size) {
    if (rank >= pairs.size() || pairs.get(rank).value() <= NOTHING * Math.max(1, largest)) {
      return new double[size];
    }
    double[] axis = pairs.get(rank).vector();
    int strongest = 0;
    for (int c = 1; c < size; c++) {
      // Equal up to rounding counts as equal, so that the sign does not hang on the last digit.
      if (Math.abs(axis[c]) > Math.abs(axis[strongest]) * (1 + 1e-9)) {
        strongest = c;
      }
    }
    if (axis[strongest] < 0) {
      Vectors.scale(axis, -1);
    }
    return axis;
  }

  /** Distance from the centre of somebody who agreed with this one statement and saw no other. */
  double extremity(int statement) {
    double factor = Math.sqrt(center.length) * (1 - center[statement]);
    return factor * Math.hypot(first[statement], second[statement]);
  }

  /**
   * Whether an axis points the other way than on an earlier map of fewer votes: -1 if so, else 1.
   * The sign of an axis means nothing, and may change when its largest weight does.
   */
  double turn(OpinionMap earlier, boolean firstAxis) {
    double product = 0;
    for (int c = 0; c < earlier.statements().size(); c++) {
      OpinionMap.MappedStatement before = earlier.statements().get(c);
      product += firstAxis ? before.first() * first[c] : before.second() * second[c];
    }
    return product < 0 ? -1 : 1;
  }
}
