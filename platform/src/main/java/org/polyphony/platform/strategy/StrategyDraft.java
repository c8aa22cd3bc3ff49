package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is said of a strategy when it is added or changed.
 *
 * @param slug its place in addresses; lower case, unique
 * @param title its name
 * @param purpose what it is for, in one sentence
 * @param summary what it does
 * @param longTermOutcome what it hopes for in the end
 * @param document symbol of the document that contains it; may be empty
 * @param date when it was presented
 * @param frameworkId the monitoring framework that it uses, or null
 * @param mandates the mandates that it answers
 * @param anchors keys of why outreach exists
 * @param goals keys of the goals it works toward
 * @param sdgs keys of the Sustainable Development Goals it contributes to
 * @param results keys of the results it expects
 * @param sample whether it is a sample record
 */
public record StrategyDraft(
    String slug,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText summary,
    LocalizedText longTermOutcome,
    String document,
    @Nullable PartialDate date,
    @Nullable Long frameworkId,
    List<Long> mandates,
    List<String> anchors,
    List<String> goals,
    List<String> sdgs,
    List<String> results,
    boolean sample) {}
