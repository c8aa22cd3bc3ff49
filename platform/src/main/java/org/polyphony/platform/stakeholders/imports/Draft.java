package org.polyphony.platform.stakeholders.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;

/**
 * An import as it is kept.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param dialect how the file is read
 * @param header the headings
 * @param mapping what each column holds
 * @param rules how the rows are taken
 * @param account who brought it in, or null for the system
 * @param actor the name of who did
 * @param state where it stands
 * @param progress how far it is
 * @param at where the next step begins
 * @param failure why it could not be read, or null
 */
record Draft(
    long id,
    String fileName,
    Dialect dialect,
    List<String> header,
    List<Field> mapping,
    Rules rules,
    @Nullable Long account,
    String actor,
    State state,
    Progress progress,
    At at,
    @Nullable Problem failure) {

  /**
   * How rows are taken.
   *
   * @param sample whether all records are samples
   * @param existing what to do with records that are there
   * @param language in which names and notes are, unless their script says otherwise
   */
  record Rules(boolean sample, Existing existing, Language language) {}

  /**
   * How far it is.
   *
   * @param size of the file in bytes
   * @param read how many bytes were read
   * @param planned how many rows were read
   * @param due how many rows are to be written, or records to be taken back
   * @param done how many of them are
   * @param missing organisations that would be added because people work there
   */
  record Progress(long size, long read, int planned, int due, int done, int missing) {}

  /**
   * Where the next step begins: organisations come before people, or after them when taken back.
   *
   * @param person whether the one kind is through
   * @param number the line, or the record, that was the last
   */
  record At(boolean person, long number) {}

  static String stored(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static State state(String stored) {
    return State.valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
