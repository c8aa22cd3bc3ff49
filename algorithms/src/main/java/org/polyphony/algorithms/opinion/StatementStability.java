package org.polyphony.algorithms.opinion;

/**
 * How steady a statement's standing is when people are resampled.
 *
 * @param consensusLow 5 % point of its group-informed consensus
 * @param consensusHigh 95 % point of the same
 * @param representative share of resamples in which it represents the same group in the same
 *     direction as on the map; null if it represents none
 */
public record StatementStability(
    double consensusLow,
    double consensusHigh,
    @org.jspecify.annotations.Nullable Double representative) {}
