package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;

/**
 * Compares all records with all others, by the matcher of {@code org.polyphony.algorithms.dedupe}.
 * Needs {@code stakeholders.edit}. A pair is shown to those who may see both records.
 */
public interface Sweeps {

  /** Begins to look through all records, unless somebody does already. */
  void begin(Actor actor);

  /** Stops it; the pairs of earlier sweeps stay. */
  void stop(Actor actor);

  /** The last sweep. */
  Optional<Sweep> last(Actor actor);

  /** Pairs that may be one, by falling score. */
  Slice<Pair> pairs(Actor actor, Filter filter, PageRequest page);

  /**
   * Says whether a pair are two records.
   *
   * @param two true for two, false to take that back
   */
  void judge(Actor actor, long one, long other, boolean two);

  /**
   * Which pairs.
   *
   * @param type of one kind only, or null
   * @param sure only those that the matcher would decide by itself
   * @param dismissed those that somebody said are two, instead of the others
   */
  record Filter(Registry.@Nullable Type type, boolean sure, boolean dismissed) {}

  /**
   * A sweep.
   *
   * @param running whether it goes on
   * @param failed whether it was broken off
   * @param done per cent
   * @param records compared
   * @param pairs found
   */
  record Sweep(boolean running, boolean failed, int done, int records, int pairs) {}

  /**
   * Two records that may be one.
   *
   * @param one the number of the first
   * @param other of the second
   * @param type of both
   * @param names of both, for the reader
   * @param score probability, 0 to 1
   * @param reasons the strongest first
   */
  record Pair(
      long one,
      long other,
      Registry.Type type,
      List<String> names,
      double score,
      List<Evidence> reasons) {}

  /**
   * What one field says of a pair.
   *
   * @param kind {@code same}, {@code nearly}, {@code alike} or {@code differs}
   * @param field the field's name in the code
   * @param first what the first record holds, as compared
   * @param second what the second holds
   */
  record Evidence(String kind, String field, String first, String second) {}
}
