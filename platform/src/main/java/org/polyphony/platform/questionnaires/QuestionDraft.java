package org.polyphony.platform.questionnaires;

import org.polyphony.platform.shared.LocalizedText;

/**
 * What is said of a question of the bank.
 *
 * @param outcome key of the intermediate outcome that it asks about
 * @param kind how it is answered
 * @param wording the question, or for a scale the statement
 * @param source where the wording comes from; may be empty
 */
public record QuestionDraft(
    String outcome, QuestionKind kind, LocalizedText wording, String source) {}
