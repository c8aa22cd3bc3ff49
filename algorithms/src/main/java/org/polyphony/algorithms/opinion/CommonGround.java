package org.polyphony.algorithms.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every group shares, opinion groups and declared groups alike.
 *
 * <p>A statement counts as shared only if in <em>every</em> group that is large enough the lower
 * bound of Wilson's 95 % interval for the share of agreement (or of disagreement) is above {@link
 * #threshold}. So a majority cannot outvote a minority, and few votes are not taken for agreement.
 *
 * <p>Figures of fewer than {@link #minimum} people are withheld everywhere in it.
 *
 * @param threshold share that the lower bound must exceed
 * @param minimum smallest number of people about whom a figure is given
 * @param groups the groups that were asked, in the order of {@link GroundStatement#voices}
 * @param tooSmall groups too small even when put together; nobody can promise that they agree
 * @param statements every statement that was not taken out, in the order of the columns
 */
public record CommonGround(
    double threshold,
    int minimum,
    List<AskedGroup> groups,
    List<SmallGroup> tooSmall,
    List<GroundStatement> statements) {

  /** Attribute name of the groups that were computed from the votes. */
  public static final String OPINION = "opinion";

  /**
   * A group whose agreement is required.
   *
   * @param attribute {@value #OPINION} or the name of a declared attribute
   * @param names of the group; several where small ones were put together
   * @param size number of people in it
   * @param published false where its figures, with the totals, would give away a smaller group
   */
  public record AskedGroup(String attribute, List<String> names, int size, boolean published) {}

  /**
   * A group that is too small to be asked.
   *
   * @param attribute where it belongs
   * @param name of the group
   */
  public record SmallGroup(String attribute, String name) {}

  /** What the groups together make of a statement. */
  public enum Verdict {
    /** Every group agrees. */
    SHARED_AGREE,
    /** Every group disagrees. */
    SHARED_DISAGREE,
    /** A group agrees and a group disagrees. */
    DIVIDED,
    /** Neither shown to be shared nor shown to divide. */
    OPEN
  }

  /** What one group makes of a statement. */
  public enum Stance {
    /** The lower bound for agreement is above the threshold. */
    AGREE,
    /** The lower bound for disagreement is above the threshold. */
    DISAGREE,
    /** Neither. */
    OPEN
  }

  /**
   * One group on one statement.
   *
   * @param stance where it stands
   * @param agree interval of the share that agrees; null if withheld
   * @param disagree interval of the share that disagrees; null if withheld
   * @param votes null if withheld
   */
  public record Voice(
      Stance stance,
      @Nullable Interval agree,
      @Nullable Interval disagree,
      @Nullable Tally votes) {}

  /**
   * One statement.
   *
   * @param statement id
   * @param verdict of all groups
   * @param weakest the lowest lower bound, over all groups, for the side most of them take
   * @param voices of the groups, in their order
   */
  public record GroundStatement(
      String statement, Verdict verdict, double weakest, List<Voice> voices) {

    /** Positions of the groups that take the side against the one most groups take. */
    public List<Integer> dissenting() {
      long agree = voices.stream().filter(v -> v.stance() == Stance.AGREE).count();
      long disagree = voices.stream().filter(v -> v.stance() == Stance.DISAGREE).count();
      Stance against = agree >= disagree ? Stance.DISAGREE : Stance.AGREE;
      return java.util.stream.IntStream.range(0, voices.size())
          .filter(g -> voices.get(g).stance() == against)
          .boxed()
          .toList();
    }
  }
}
