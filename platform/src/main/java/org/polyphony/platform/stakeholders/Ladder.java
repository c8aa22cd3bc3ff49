package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Slice;

/**
 * The ladder that stakeholders move along toward a strategy: not engaged yet, then any of the roles
 * in between, then the highest one. Reading needs {@code stakeholders.read}, moving {@code
 * stakeholders.edit}; whom the reader may not see is in no figure.
 */
public interface Ladder {

  /** Which way somebody moved within a period. */
  enum Move {
    UP,
    DOWN,
    NONE
  }

  /**
   * What is asked.
   *
   * @param strategy the strategy's number
   * @param group key, or empty
   * @param country code, or empty
   * @param role key of the rung at the end of the period, {@code -} for none, or empty for all
   * @param move only those who moved so, or null
   * @param from the day on which the period begins, ISO 8601
   * @param until the day on which it ends, ISO 8601
   */
  record Query(
      long strategy,
      String group,
      String country,
      String role,
      @Nullable Move move,
      String from,
      String until) {}

  /**
   * Somebody on the ladder.
   *
   * @param stakeholder who
   * @param before the highest role held when the period began, or null
   * @param now the highest role held when it ended, or null
   * @param since since when the latter is held; null if not recorded
   * @param move which way that is
   */
  record Step(
      Registry.Row stakeholder,
      @Nullable String before,
      @Nullable String now,
      @Nullable PartialDate since,
      Move move) {}

  /**
   * How many stand where.
   *
   * @param rungs by the key of the role held when the period ended; the empty key for those who
   *     held one before and none any more
   * @param up how many moved up within the period
   * @param down how many moved down
   */
  record Figures(Map<String, Long> rungs, long up, long down) {

    /** Keeps an unchangeable copy. */
    public Figures {
      rungs = Map.copyOf(rungs);
    }
  }

  /**
   * A move that can be taken back.
   *
   * @param added the number of the role that was given; 0 for none
   * @param ended the numbers of those that ended
   * @param until the day on which they ended
   */
  record Moved(long added, List<Long> ended, String until) {

    /** Keeps an unchangeable copy. */
    public Moved {
      ended = List.copyOf(ended);
    }
  }

  /** How many stand where, whatever role and move are asked for. */
  Figures figures(Actor actor, Query query);

  /** Who ever held a role toward the strategy: highest rung first, then by name. */
  Slice<Step> steps(Actor actor, Query query, PageRequest page);

  /**
   * Moves somebody: the roles held now end on the day before, the new one begins.
   *
   * @param role key of the role; empty for not engaged any more
   * @param since the first day of it
   * @throws org.polyphony.platform.shared.Refused with the form field to blame
   */
  Moved move(Actor actor, long strategy, long stakeholder, String role, PartialDate since);

  /** Takes a move back, but for roles that somebody changed since. */
  void back(Actor actor, long stakeholder, Moved moved);
}
