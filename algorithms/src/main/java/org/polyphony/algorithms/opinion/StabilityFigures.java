package org.polyphony.algorithms.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resampling says about every person and statement.
 *
 * @param map the figures of the whole
 * @param participants by row; NaN for people who are not grouped
 * @param statements by column
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record StabilityFigures(
    MapStability map, double[] participants, List<StatementStability> statements) {

  @Nullable Double ofParticipant(int row) {
    return Double.isNaN(participants[row]) ? null : participants[row];
  }

  StatementStability ofStatement(int column) {
    return statements.get(column);
  }
}
