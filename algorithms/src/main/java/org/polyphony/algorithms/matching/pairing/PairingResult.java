package org.polyphony.algorithms.matching.pairing;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * Pairs with their weight and proof.
 *
 * @param total the sum of the pairs' scores
 * @param bound no set of allowed pairs has a larger sum (with {@code everyone}: among those that
 *     pair as many)
 * @param proven true when the total reaches the bound
 * @param pairs the pairs, by input order
 * @param unpaired the others, and why
 */
public record PairingResult(
    double total, double bound, boolean proven, List<Pair> pairs, List<Unpaired> unpaired) {

  /** Copies the lists. */
  public PairingResult {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  /**
   * One pair.
   *
   * @param a one id
   * @param b the other
   * @param aToB what b can learn from a: maturity points
   * @param bToA what a can learn from b
   * @param languages the languages both work in
   * @param reason why they are paired
   */
  public record Pair(
      String a, String b, int aToB, int bToA, List<String> languages, Reason reason) {}

  /**
   * One without a partner.
   *
   * @param reason why, and what would have to change
   */
  public record Unpaired(String id, Reason reason) {}
}
