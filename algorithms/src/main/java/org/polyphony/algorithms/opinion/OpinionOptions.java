package org.polyphony.algorithms.opinion;

import java.util.Map;
import org.polyphony.algorithms.InputRefused;

/**
 * How a map is to be made.
 *
 * @param mode the published method or the robust one
 * @param k number of groups, 0 to let the method choose
 * @param moderation what becomes of votes on statements that were taken out
 * @param givenGroups group by participant id, as published elsewhere; may be empty. People in it
 *     are grouped even if they have few votes
 * @param use what the given groups are for
 * @param seed of everything random; the same input and seed give the same map
 * @param resamples how often the votes are resampled for the stability figures, 0 for none
 */
public record OpinionOptions(
    Mode mode,
    int k,
    ModerationRule moderation,
    Map<String, String> givenGroups,
    Use use,
    long seed,
    int resamples) {

  /** Which method. */
  public enum Mode {
    /** The published method, value by value. */
    REFERENCE,
    /** The same statistics on a steadier map. */
    ROBUST
  }

  /** What given groups are for. */
  public enum Use {
    /** The map is made without them; the agreement with them is reported. */
    COMPARE,
    /** k-means starts at their centroids and keeps their number. */
    START,
    /** They are the groups. */
    KEEP
  }

  /** Copies and checks. */
  public OpinionOptions {
    givenGroups = Map.copyOf(givenGroups);
    if (k < 0 || k > 50) {
      throw new InputRefused(
          "opinion.k.range", "The number of groups is 1 to 50, or 0 to choose, not " + k);
    }
    if (resamples < 0) {
      throw new InputRefused(
          "opinion.resamples.range", "The number of resamples is 0 or more, not " + resamples);
    }
  }

  /** The published method from a cold start. */
  public static OpinionOptions reference() {
    return new OpinionOptions(Mode.REFERENCE, 0, ModerationRule.ZERO, Map.of(), Use.COMPARE, 0, 0);
  }

  /** The robust method with its usual number of resamples. */
  public static OpinionOptions robust() {
    return new OpinionOptions(Mode.ROBUST, 0, ModerationRule.ZERO, Map.of(), Use.COMPARE, 0, 50);
  }

  /** The same with groups that came with the input. */
  public OpinionOptions withGroups(Map<String, String> groups, Use purpose) {
    return new OpinionOptions(mode, k, moderation, groups, purpose, seed, resamples);
  }

  /** The same with a fixed number of groups. */
  public OpinionOptions withK(int groups) {
    return new OpinionOptions(mode, groups, moderation, givenGroups, use, seed, resamples);
  }

  /** The same with another rule for statements that were taken out. */
  public OpinionOptions withModeration(ModerationRule rule) {
    return new OpinionOptions(mode, k, rule, givenGroups, use, seed, resamples);
  }

  /** The same with another seed. */
  public OpinionOptions withSeed(long other) {
    return new OpinionOptions(mode, k, moderation, givenGroups, use, other, resamples);
  }

  /** The same with another number of resamples. */
  public OpinionOptions withResamples(int count) {
    return new OpinionOptions(mode, k, moderation, givenGroups, use, seed, count);
  }
}
