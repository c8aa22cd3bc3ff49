package org.polyphony.platform.questionnaires;

import org.jspecify.annotations.Nullable;

/**
 * A question of the bank.
 *
 * @param id its number
 * @param version how often it was changed
 * @param key its key in the shipped data; null for one that the organization added
 * @param draft what is said of it
 * @param enabled whether new questionnaires may take it
 */
public record QuestionView(
    long id, int version, @Nullable String key, QuestionDraft draft, boolean enabled) {}
