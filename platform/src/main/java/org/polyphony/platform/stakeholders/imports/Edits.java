package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Changes of many records at once: shown first, then made in steps, listed with the imports and
 * taken back like them. Needs {@code stakeholders.import}; preparing and making one {@code
 * stakeholders.edit} too. A change that is not made yet is seen only by who prepared it, and
 * forgotten after a day.
 */
public interface Edits {

  /** Records that a preview shows. */
  int SHOWN = 10;

  /**
   * Whom a change is about; exactly one of the three.
   *
   * @param ids their numbers, or empty
   * @param filter whoever fits it now, or null
   * @param list who is in this list now, or null
   */
  record Selection(List<Long> ids, Registry.@Nullable Filter filter, @Nullable Long list) {

    /** Keeps an unchangeable copy. */
    public Selection {
      ids = List.copyOf(ids);
    }
  }

  /**
   * What a change would do.
   *
   * @param id its number
   * @param edit the change
   * @param chosen how many records were chosen
   * @param changing how many of them it changes
   * @param same how many have it already
   * @param without how many it cannot be about, such as the languages of an organization
   * @param sample some of those that change
   */
  record Preview(
      long id, Edit edit, long chosen, long changing, long same, long without, List<Line> sample) {

    /** Keeps an unchangeable copy. */
    public Preview {
      sample = List.copyOf(sample);
    }
  }

  /**
   * A record that changes.
   *
   * @param id its number
   * @param from what the field holds; empty for nothing and for roles and lists
   */
  record Line(long id, String from) {}

  /**
   * Prepares a change; nothing is written to the records.
   *
   * @return its number among the imports
   * @throws org.polyphony.platform.shared.Refused with the form field to blame
   */
  long prepare(Actor actor, Selection selection, Edit edit);

  /** How many are chosen now. */
  long count(Actor actor, Selection selection);

  /** What a prepared change would do. */
  Preview preview(Actor actor, long id);

  /** Makes a prepared change. */
  void apply(Actor actor, long id);

  /** Forgets a prepared change. */
  void discard(Actor actor, long id);

  /** The change that an entry of the list of imports is; empty for an import. */
  Optional<Edit> find(Actor actor, long id);
}
