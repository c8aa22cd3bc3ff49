package org.polyphony.algorithms.gain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/**
 * The mean gain of pairs, with its 95 % confidence interval by the paired t method. Source: Student
 * (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908). The interval supposes that
 * the gains of those who answered are independent and, where pairs are few, close to normal; it
 * says nothing of who did not answer, for that is {@link #bounds}. Deterministic, one pass.
 *
 * @param pairs how many people have both values
 * @param before mean of their first values
 * @param after mean of their second values
 * @param gain mean of their gains
 * @param deviation standard deviation of their gains (n − 1); null for one pair
 * @param interval 95 % confidence interval of the mean gain; null for one pair
 */
public record PairedGain(
    int pairs,
    double before,
    double after,
    double gain,
    @Nullable Double deviation,
    @Nullable Range interval) {

  private static final double CONFIDENCE = 0.95;

  /**
   * A range of the mean gain.
   *
   * @param low its lower bound
   * @param high its upper bound
   */
  public record Range(double low, double high) {}

  /**
   * Computes it.
   *
   * @throws InputRefused {@code gain.empty} without pairs, {@code gain.number} for a value that is
   *     no number
   */
  public static PairedGain of(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      throw new InputRefused("gain.empty", "There are no pairs: give at least one.");
    }
    for (int i = 0; i < pairs.size(); i++) {
      if (!Double.isFinite(pairs.get(i).gain())) {
        throw new InputRefused(
            "gain.number", "Pair " + (i + 1) + " is " + pairs.get(i) + ": give two finite values.");
      }
    }
    int n = pairs.size();
    double before = pairs.stream().mapToDouble(Pair::before).sum() / n;
    double after = pairs.stream().mapToDouble(Pair::after).sum() / n;
    double gain = pairs.stream().mapToDouble(Pair::gain).sum() / n;
    if (n == 1) {
      return new PairedGain(n, before, after, gain, null, null);
    }
    double squares =
        pairs.stream().mapToDouble(it -> (it.gain() - gain) * (it.gain() - gain)).sum();
    double deviation = Math.sqrt(squares / (n - 1));
    double half = StudentT.within(CONFIDENCE, n - 1) * deviation / Math.sqrt(n);
    return new PairedGain(n, before, after, gain, deviation, new Range(gain - half, gain + half));
  }

  /**
   * Between which values the mean gain of everybody lies, whatever those gained who have no pair:
   * all of them lost, or all of them won, as much as the scale allows. Source: C. F. Manski,
   * "Nonparametric bounds on treatment effects", American Economic Review 80 (1990). The bounds are
   * certain, and wide where few answered; they are not a confidence interval.
   *
   * @param everybody how many took part, at least {@code pairs}
   * @param span the largest gain that the scale allows, 4 on a scale from 1 to 5
   * @throws InputRefused {@code gain.everybody} for fewer people than pairs
   */
  public Range bounds(int everybody, double span) {
    if (everybody < pairs) {
      throw new InputRefused(
          "gain.everybody",
          everybody + " people cannot have " + pairs + " pairs: count everybody who took part.");
    }
    double unknown = (everybody - pairs) * span;
    double known = pairs * gain;
    return new Range((known - unknown) / everybody, (known + unknown) / everybody);
  }
}
