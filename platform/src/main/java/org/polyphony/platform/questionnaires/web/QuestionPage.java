package org.polyphony.platform.questionnaires.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.questionnaires.QuestionView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The form of one question.
 *
 * @param title of the page
 * @param action where the form goes
 * @param form what is typed
 * @param wording as stored
 * @param outcomes to choose from
 * @param kinds to choose from
 * @param question the question itself; null for a new one
 * @param history who changed what, newest first
 */
public record QuestionPage(
    String title,
    String action,
    Form form,
    LocalizedText wording,
    List<Choice> outcomes,
    List<Choice> kinds,
    @Nullable QuestionView question,
    List<AuditLine> history) {}
