package org.polyphony.platform.questionnaires;

import org.polyphony.platform.shared.LocalizedText;

/**
 * A question of a questionnaire, as it was when it was taken from the bank.
 *
 * @param id its number
 * @param question the question of the bank
 * @param outcome key of the intermediate outcome
 * @param kind how it is answered
 * @param wording the words
 */
public record Item(
    long id, long question, String outcome, QuestionKind kind, LocalizedText wording) {}
