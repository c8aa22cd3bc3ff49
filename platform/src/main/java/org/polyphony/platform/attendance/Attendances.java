package org.polyphony.platform.attendance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.Actor;

/**
 * Who was there. Everything needs {@code attendance.record} for the exchange, its strategy or
 * everywhere; whom the actor may not see is in no list, and no list that is read in finds them.
 *
 * <p>A day is written {@code 2027-05-04}; an empty one means the whole of the exchange. Whoever was
 * there on any day attended; whoever was missed on every day that was marked was absent; whoever
 * has no mark stands where they stood before.
 */
public interface Attendances {

  /** So many lines of a file are read. */
  int MOST_LINES = 5_000;

  /**
   * Somebody who takes part.
   *
   * @param person number of the person
   * @param name as the person writes it
   * @param organisation for whom, in the reader's language; may be empty
   * @param mark of the day that was asked for
   * @param by who said so; empty while open
   */
  record Row(long person, String name, String organisation, Mark mark, String by) {}

  /**
   * The list of a day.
   *
   * @param exchange the exchange
   * @param day which
   * @param days which there are, in order, the whole of the exchange first
   * @param rows by name; those who declined only where they have a mark
   * @param counts how many of them have which mark
   */
  record Sheet(
      ExchangeView exchange,
      String day,
      List<String> days,
      List<Row> rows,
      Map<Mark, Long> counts) {}

  /**
   * What somebody saw and what it shall be.
   *
   * @param seen the mark on the page
   * @param wanted the mark it shall have
   */
  record Change(Mark seen, Mark wanted) {}

  /**
   * A line that was read in.
   *
   * @param line its number in the file, from 2; the heading is line 1
   * @param words what stands there
   * @param outcome what became of it
   * @param person whom it names, or null
   * @param name of that person; empty without one
   */
  record Line(int line, String words, Outcome outcome, @Nullable Long person, String name) {}

  /** What became of a line. */
  enum Outcome {
    MARKED,
    /** Had that mark already. */
    SAME,
    /** Several people of that name take part. */
    AMBIGUOUS,
    /** Nobody like that takes part. */
    UNKNOWN,
    /** Says neither present nor absent. */
    UNREADABLE;

    /** The message key of its name. */
    public String textKey() {
      return "attendance.outcome." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Many marks at once.
   *
   * @param id its number
   * @param day of which day
   * @param file the file's name; empty where the day was closed
   * @param undone whether it was taken back
   * @param lines what became of each
   */
  record Batch(long id, String day, String file, boolean undone, List<Line> lines) {}

  /** The list of a day. */
  Sheet sheet(Actor actor, long exchange, String day);

  /**
   * Marks people. Where somebody else changed a mark since it was seen, it stays as it is now.
   *
   * @return names of those whose mark somebody else changed to something else meanwhile
   */
  List<String> save(Actor actor, long exchange, String day, Map<Long, Change> changes);

  /** Says that whoever has no mark on a day was absent; returns the number of the batch. */
  long close(Actor actor, long exchange, String day);

  /**
   * Reads a list in: CSV with a heading of name, e-mail or number, and, if wanted, presence.
   *
   * @param content UTF-8, or Windows-1252 where it is not
   * @return the number of the batch
   * @throws org.polyphony.platform.shared.Refused where it cannot be read as such
   */
  long read(Actor actor, long exchange, String day, String file, byte[] content);

  /** What became of many marks. */
  Batch batch(Actor actor, long exchange, long batch);

  /**
   * Takes many marks back, but those that somebody changed since.
   *
   * @return how many were taken back
   */
  int undo(Actor actor, long exchange, long batch);

  /** Who marked whom when, newest first. */
  List<AuditEntry> history(Actor actor, long exchange);
}
