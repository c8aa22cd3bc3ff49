package org.polyphony.platform.strategy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One thing that a mandate asks for.
 *
 * @param text what is asked
 * @param addressee whom it asks; may be empty
 * @param dueSession key of the session by which it is due, or null
 * @param state how far it has come
 * @param strategyId the strategy that answers it, or null
 * @param document symbol or title of the document that answers it; may be empty
 */
public record RequestDraft(
    LocalizedText text,
    LocalizedText addressee,
    @Nullable String dueSession,
    RequestState state,
    @Nullable Long strategyId,
    String document) {}
