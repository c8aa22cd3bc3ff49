package org.polyphony.algorithms.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.opinion.Lanczos.Eigenpair;

class LanczosTest {

  @Test
  void findsTheEigenvaluesOfThePathComputedByHand() {
    // The second-difference matrix of size n has eigenvalues 2 - 2 cos(k π / (n + 1)).
    int n = 40;
    DenseSymmetric path = new DenseSymmetric(n);
    for (int i = 0; i < n; i++) {
      path.set(i, i, 2);
      if (i > 0) {
        path.set(i, i - 1, -1);
      }
    }
    List<Eigenpair> pairs = Lanczos.largest(path, 2);
    assertThat(pairs.get(0).value())
        .isCloseTo(2 - 2 * Math.cos(n * Math.PI / (n + 1)), within(1e-12));
    assertThat(pairs.get(1).value())
        .isCloseTo(2 - 2 * Math.cos((n - 1) * Math.PI / (n + 1)), within(1e-12));
  }

  @Test
  void findsAnEigenvalueThatOccursTwice() {
    DenseSymmetric matrix = new DenseSymmetric(5);
    for (int i = 0; i < 5; i++) {
      matrix.set(i, i, i < 2 ? 7 : 1);
    }
    List<Eigenpair> pairs = Lanczos.largest(matrix, 2);
    assertThat(pairs.get(0).value()).isCloseTo(7, within(1e-12));
    assertThat(pairs.get(1).value()).isCloseTo(7, within(1e-12));
    assertThat(Vectors.dot(pairs.get(0).vector(), pairs.get(1).vector()))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void zeroHasZeroAndNothingHasNothing() {
    assertThat(Lanczos.largest(new DenseSymmetric(3), 2))
        .allSatisfy(pair -> assertThat(pair.value()).isCloseTo(0, within(1e-300)));
    assertThat(Lanczos.largest(new DenseSymmetric(0), 2)).isEmpty();
    assertThat(Lanczos.largest(new DenseSymmetric(1), 2)).hasSize(1);
  }

  @RepeatedTest(10)
  void everyPairSolvesItsEquation(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    int n = 2 + random.nextInt(120);
    VoteMatrix votes =
        MadeConversation.of(3 + random.nextInt(60), n, 2, 0.5, random.nextLong()).matrix();
    WorkingVotes working = WorkingVotes.of(votes, List.of(), ModerationRule.ZERO);
    DenseSymmetric scatter = DenseSymmetric.scatter(working);
    for (Eigenpair pair : Lanczos.largest(scatter, 2)) {
      double[] image = new double[scatter.size()];
      scatter.apply(pair.vector(), image);
      Vectors.addScaled(image, -pair.value(), pair.vector());
      assertThat(Vectors.length(image)).isLessThan(1e-9);
      assertThat(Vectors.length(pair.vector())).isCloseTo(1, within(1e-12));
    }
    double[] start = new double[scatter.size()];
    java.util.Arrays.setAll(start, _ -> random.nextDouble());
    assertThat(product(CoVotes.of(working.votes).scatter(working), start))
        .containsExactly(product(scatter, start), within(1e-9));
    assertThat(product(new CentredVotes(working), start))
        .containsExactly(product(scatter, start), within(1e-9));
  }

  private static double[] product(SymmetricOperator operator, double[] vector) {
    double[] image = new double[vector.length];
    operator.apply(vector, image);
    return image;
  }
}
