package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the indicators that count records of higher modules. */
public interface IndicatorFigures {

  /** Whether this is who computes it. */
  boolean knows(String computation);

  /** The figures of now, never of sample or confidential records. */
  List<Figure> compute(String computation, StrategyView strategy);

  /**
   * One figure.
   *
   * @param part the part of the whole, in the reader's language; empty for the whole
   * @param value the figure; null where nothing is recorded, which is not zero
   * @param whole out of how many, or null
   * @param path the records behind it, or null
   * @param withheld whether the figure is known but tells of too few people
   */
  record Figure(
      String part,
      @Nullable Long value,
      @Nullable Long whole,
      @Nullable String path,
      boolean withheld) {

    /** A figure that may be told, or that is not recorded. */
    public Figure(String part, @Nullable Long value, @Nullable Long whole, @Nullable String path) {
      this(part, value, whole, path, false);
    }

    /** A figure of so few people that it is not told. */
    public static Figure withheld(String part, @Nullable String path) {
      return new Figure(part, null, null, path, true);
    }
  }
}
