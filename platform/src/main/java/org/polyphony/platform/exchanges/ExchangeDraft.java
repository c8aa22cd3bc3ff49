package org.polyphony.platform.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is said of an exchange when it is added or changed.
 *
 * @param strategyId the strategy that it belongs to, or null
 * @param title its name
 * @param summary what it is
 * @param start when it begins, as exactly as it is known
 * @param end when it ends; null for the same as its start, or open
 * @param periodNote what the dates do not say, such as “every four years”
 * @param zone the time zone of the place (IANA), empty if unknown
 * @param place where; may be empty
 * @param delivery key of the delivery mode, or null
 * @param instruments keys of its instruments, the main one first
 * @param activities keys of the activities in its programme
 * @param mandates numbers of the mandates that it answers
 * @param objectiveId the change objective that it serves, or null
 * @param goals keys of its goals
 * @param areas keys of its policy areas
 * @param sdgs keys of the Sustainable Development Goals
 * @param outcomes keys of the intermediate outcomes it aims at
 * @param results keys of the expected results it belongs to
 * @param proposedLinks whether the links to goals, areas and results are a proposal, not stated by
 *     a source
 * @param countries ISO 3166 codes of the countries concerned
 * @param organisers numbers of the organisations that hold it
 * @param source the document and paragraph that says so; may be empty
 * @param sample whether it is a sample record
 */
public record ExchangeDraft(
    @Nullable Long strategyId,
    LocalizedText title,
    LocalizedText summary,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    LocalizedText periodNote,
    String zone,
    LocalizedText place,
    @Nullable String delivery,
    List<String> instruments,
    List<String> activities,
    List<Long> mandates,
    @Nullable Long objectiveId,
    List<String> goals,
    List<String> areas,
    List<String> sdgs,
    List<String> outcomes,
    List<String> results,
    boolean proposedLinks,
    List<String> countries,
    List<Long> organisers,
    String source,
    boolean sample) {}
