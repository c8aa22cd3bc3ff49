package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * A change objective: what is to change, as an action that can be measured.
 *
 * @param title the objective
 * @param challenge key of the challenge it answers, or null
 * @param goals keys of the goals it serves
 * @param outcomes keys of the intermediate outcomes it needs
 * @param results keys of the expected results it belongs to
 * @param proposed whether it is a proposal, not stated by the source
 */
public record ObjectiveDraft(
    LocalizedText title,
    @Nullable String challenge,
    List<String> goals,
    List<String> outcomes,
    List<String> results,
    boolean proposed) {}
