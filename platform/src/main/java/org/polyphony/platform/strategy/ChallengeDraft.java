package org.polyphony.platform.strategy;

import java.util.List;

/**
 * A governance challenge that a strategy works on.
 *
 * @param challenge key of the challenge
 * @param goals keys of the goals that it stands in the way of
 * @param proposed whether the link to the goals is a proposal, not stated by the source
 */
public record ChallengeDraft(String challenge, List<String> goals, boolean proposed) {}
