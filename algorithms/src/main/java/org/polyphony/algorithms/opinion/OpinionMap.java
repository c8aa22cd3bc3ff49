package org.polyphony.algorithms.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People, groups and statements of one conversation, computed from its votes.
 *
 * <p>Places have no unit; the axes are the two directions in which people differ most. A
 * statement's row in {@link #statements} holds its column mean and its weight on both axes.
 *
 * @param mode the method used
 * @param k number of groups
 * @param silhouette how well the groups are apart, -1 to 1; of the base clusters in the reference
 *     mode, of people otherwise
 * @param participants in the order of the input
 * @param statements in the order of the columns
 * @param groups in their order
 * @param consensus what most people agree on
 * @param agreement adjusted Rand index with the given groups over the people in both, null if no
 *     groups were given
 * @param stability how steady the map is, null if nothing was resampled
 * @param notes what a reader must know to trust the map, in English
 */
public record OpinionMap(
    OpinionOptions.Mode mode,
    int k,
    double silhouette,
    List<MappedParticipant> participants,
    List<MappedStatement> statements,
    List<OpinionGroup> groups,
    MajorityConsensus consensus,
    @Nullable Double agreement,
    @Nullable MapStability stability,
    List<String> notes) {

  /**
   * One person on the map.
   *
   * @param id as in the input
   * @param x place along the first component
   * @param y place along the second
   * @param group id of the group, null for people who are not grouped
   * @param votes number of votes, passes included
   * @param stability share of resamples in which the person was in this group, null if unknown
   */
  public record MappedParticipant(
      String id,
      double x,
      double y,
      @Nullable String group,
      int votes,
      @Nullable Double stability) {}

  /**
   * One statement.
   *
   * @param statement as in the input
   * @param votes of everybody
   * @param groupVotes of each group, in the order of the groups
   * @param center mean vote, -1 to 1
   * @param first weight on the first component
   * @param second weight on the second component
   * @param extremity distance from the centre of somebody who only agreed with this statement
   * @param consensus group-informed consensus, 0 to 1: the product over the groups of the smoothed
   *     share of agreement
   * @param priority how much the published system wants it shown next
   * @param agreement interval of the share of people who agree
   * @param stability of its consensus under resampling, null if unknown
   */
  public record MappedStatement(
      Statement statement,
      Tally votes,
      List<Tally> groupVotes,
      double center,
      double first,
      double second,
      double extremity,
      double consensus,
      double priority,
      Interval agreement,
      @Nullable StatementStability stability) {}

  /**
   * One group of opinion.
   *
   * @param id as in the input, or 0, 1, 2 … when computed
   * @param size number of people
   * @param x mean place
   * @param y mean place
   * @param representative statements that tell it from the others
   */
  public record OpinionGroup(
      String id, int size, double x, double y, List<RepresentativeStatement> representative) {}
}
