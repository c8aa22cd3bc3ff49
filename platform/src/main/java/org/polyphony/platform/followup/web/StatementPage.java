package org.polyphony.platform.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.followup.StatementView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;

/**
 * One statement.
 *
 * @param it the statement
 * @param exchange name of its exchange
 * @param facts outcome, who stated it when, who decided
 * @param mark sign of the state
 * @param state how far it has come
 * @param result path of the result that it became, or null
 * @param form of the decision
 * @param history who changed what, newest first
 * @param editable whether it may be changed
 * @param deciding whether the reader may decide
 * @param outcomes to choose from
 */
public record StatementPage(
    StatementView it,
    LocalizedText exchange,
    List<Fact> facts,
    Mark mark,
    String state,
    @Nullable String result,
    Form form,
    List<AuditLine> history,
    boolean editable,
    boolean deciding,
    List<Choice> outcomes) {}
