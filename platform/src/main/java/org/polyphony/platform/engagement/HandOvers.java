package org.polyphony.platform.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;

/**
 * Handing the work of one account to another. Everything here needs {@code engagement.hand-over}
 * and reaches no further than the actor may see.
 */
public interface HandOvers {

  /** Whoever may own something, and whoever does, such as a leaver whose account is locked. */
  List<Colleague> owners(Actor actor);

  /** What there is to hand over. */
  Picture of(Actor actor, long from);

  /**
   * Gives the open commitments and points of one account to another, in one step that can be taken
   * back. What the new owner may not see stays where it is.
   *
   * @return the number of the hand-over
   * @throws org.polyphony.platform.shared.Refused if the new owner is the old one, may not own
   *     anything, or nothing moves
   */
  long apply(Actor actor, long from, long to);

  /** Takes a hand-over back, but for what got another owner, or an end, since. */
  Moved undo(Actor actor, long id);

  /** The latest hand-overs, newest first, at most ten. */
  List<Done> latest(Actor actor);

  /**
   * Who an account knew and what it still has to do.
   *
   * @param known stakeholders, those in touch last first, at most 500
   * @param commitments open ones, by date, the first 200 of them
   * @param points open ones, by date, at most 500
   */
  record Picture(List<Known> known, Slice<CommitmentView> commitments, List<OpenPoint> points) {}

  /**
   * A stakeholder that an account knew.
   *
   * @param stakeholder by name
   * @param notes how many notes the account wrote about them
   * @param last the day of the latest of these, or null
   * @param commitments how many commitments to them the account owns or owned
   */
  record Known(Mention stakeholder, long notes, @Nullable LocalDate last, long commitments) {}

  /**
   * An open point.
   *
   * @param note the number of its note
   * @param followUp what is to be done
   * @param due by when, or null
   */
  record OpenPoint(long note, String followUp, @Nullable LocalDate due) {}

  /**
   * How much moved.
   *
   * @param commitments how many commitments
   * @param points how many points
   */
  record Moved(int commitments, int points) {

    /** Whether nothing moved. */
    public boolean nothing() {
      return commitments + points == 0;
    }
  }

  /**
   * A hand-over that was made.
   *
   * @param id its number
   * @param from the account that gave
   * @param to the account that got
   * @param who who did it
   * @param when when
   * @param moved how much
   * @param undone whether it was taken back
   */
  record Done(long id, long from, long to, String who, Instant when, Moved moved, boolean undone) {}
}
