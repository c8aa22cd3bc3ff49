package org.polyphony.launcher.opinion;

import java.util.List;
import org.polyphony.algorithms.opinion.CommonGround;
import org.polyphony.algorithms.opinion.CoordinatedSet;
import org.polyphony.algorithms.opinion.DuplicateHint;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.RoutingOutcome;

/**
 * Everything one run has found.
 *
 * @param map of opinions
 * @param ground that every group shares
 * @param watched whether duplicates and concerted votes were looked for
 * @param duplicates statements that may say the same
 * @param coordinated people who may vote in concert
 * @param routing outcome of each policy, empty if not simulated
 */
record OpinionResult(
    OpinionMap map,
    CommonGround ground,
    boolean watched,
    List<DuplicateHint> duplicates,
    List<CoordinatedSet> coordinated,
    List<RoutingOutcome> routing) {}
