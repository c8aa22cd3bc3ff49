package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.matching.Reason;

/**
 * An instrument that the plan does not allow, wholly or in some modes of delivery.
 *
 * @param instrument its code
 * @param modes of delivery that are out
 * @param entirely whether nothing is left of it, not even as part of a sequence
 * @param reasons at least one
 */
public record RuledOut(
    String instrument, List<String> modes, boolean entirely, List<Reason> reasons) {}
