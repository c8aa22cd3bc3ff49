package org.polyphony.platform.questionnaires.web;

import java.util.List;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Where a clerk types a sheet in.
 *
 * @param it the questionnaire
 * @param form what is typed
 * @param waves that were opened
 * @param people participants to choose from
 * @param scale 1 to 5 with their meaning
 */
public record SheetPage(
    QuestionnaireView it, Form form, List<Choice> waves, List<Choice> people, List<Choice> scale) {}
