package org.polyphony.algorithms.dedupe;

import java.util.List;
import org.polyphony.algorithms.InputRefused;

/**
 * What is compared and how sure an automatic decision has to be.
 *
 * @param fields the fields to compare; empty: all, their types guessed from names and values
 * @param sure probability from which a pair is decided without a person, 0.5 to 1; the tool goes
 *     higher when the expected precision asks for it
 * @param likely probability from which a pair is shown to a person, above 0 to {@code sure}
 * @param oneToOne in a link: a record has at most one counterpart; not used in a sweep
 * @param seed of the random pairs that show how often strangers agree
 */
public record DedupeOptions(
    List<Field> fields, double sure, double likely, boolean oneToOne, long seed) {

  /** All fields, sure from 0.9, likely from 0.1, one to one, seed 1. */
  public static final DedupeOptions DEFAULT = new DedupeOptions(List.of(), 0.9, 0.1, true, 1);

  /** Checks the ranges. */
  public DedupeOptions {
    fields = List.copyOf(fields);
    if (!(sure >= 0.5 && sure <= 1)) {
      throw new InputRefused("dedupe.option.sure", "sure is " + sure + ": use 0.5 to 1.");
    }
    if (!(likely > 0 && likely <= sure)) {
      throw new InputRefused(
          "dedupe.option.likely",
          "likely is " + likely + ": use above 0 and at most " + sure + ".");
    }
  }

  /** The same with other fields. */
  public DedupeOptions withFields(List<Field> compared) {
    return new DedupeOptions(compared, sure, likely, oneToOne, seed);
  }
}
