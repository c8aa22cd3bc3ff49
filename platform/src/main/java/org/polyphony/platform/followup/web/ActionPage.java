package org.polyphony.platform.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The form of one planned action.
 *
 * @param heading of the page
 * @param exchange name of the exchange
 * @param action where the form goes
 * @param back where to go instead
 * @param form what is typed
 * @param by participants and delegations to choose from
 * @param states to choose from; empty for a new one
 * @param remove where it can be removed, or null
 * @param history who changed what, newest first
 */
public record ActionPage(
    String heading,
    LocalizedText exchange,
    String action,
    String back,
    Form form,
    List<Choice> by,
    List<Choice> states,
    @Nullable String remove,
    List<AuditLine> history) {}
