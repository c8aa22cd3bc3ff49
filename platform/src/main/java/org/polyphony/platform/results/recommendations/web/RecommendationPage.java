package org.polyphony.platform.results.recommendations.web;

import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.results.recommendations.RecommendationView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;

/**
 * One recommendation.
 *
 * @param it the recommendation
 * @param exchange name of its exchange
 * @param facts what is said of it
 * @param mark sign of the state
 * @param state what became of it
 * @param form of the decision
 * @param states that it may move to
 * @param history who changed what, newest first
 */
public record RecommendationPage(
    RecommendationView it,
    LocalizedText exchange,
    List<Fact> facts,
    Mark mark,
    String state,
    Form form,
    List<Choice> states,
    List<AuditLine> history) {}
