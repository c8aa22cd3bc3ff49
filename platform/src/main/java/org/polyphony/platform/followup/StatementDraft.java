package org.polyphony.platform.followup;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;

/**
 * What an outcome statement says, in the words and the language of whoever states it.
 *
 * @param language of the words
 * @param outcome key of the intermediate outcome, or null where the person did not say
 * @param description what somebody does differently; 1 to 4000 characters
 * @param significance why it matters; may be empty
 * @param contribution what the exchange had to do with it; may be empty
 * @param evidence a document or address that shows it; may be empty
 */
public record StatementDraft(
    Language language,
    @Nullable String outcome,
    String description,
    String significance,
    String contribution,
    String evidence) {}
