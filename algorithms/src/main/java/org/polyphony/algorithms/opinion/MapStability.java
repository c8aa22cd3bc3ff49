package org.polyphony.algorithms.opinion;

import java.util.List;

/**
 * How steady a map is when people and votes are resampled.
 *
 * @param resamples how often
 * @param meanAgreement mean adjusted Rand index between the map's groups and the resampled ones
 * @param byK the same for every number of groups that was weighed, ascending
 */
public record MapStability(int resamples, double meanAgreement, List<ForK> byK) {

  /**
   * One number of groups that was weighed.
   *
   * @param k number of groups
   * @param agreement mean adjusted Rand index between resamples and the whole
   * @param silhouette of the whole
   */
  public record ForK(int k, double agreement, double silhouette) {}
}
