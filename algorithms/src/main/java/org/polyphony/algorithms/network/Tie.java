package org.polyphony.algorithms.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tie between two members of a network.
 *
 * @param source id of the first member (in a directed network the one from whom the tie goes out)
 * @param target id of the other member
 * @param weight strength of the tie, positive and finite; 1 when ties are only there or not
 * @param from the day the tie began or took place, null when ties have no dates
 * @param until the last day of the tie, null when it is a single day or undated
 */
public record Tie(
    String source,
    String target,
    double weight,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** An undated tie of weight 1. */
  public Tie(String source, String target) {
    this(source, target, 1, null, null);
  }

  /** An undated tie with a weight. */
  public Tie(String source, String target, double weight) {
    this(source, target, weight, null, null);
  }
}
