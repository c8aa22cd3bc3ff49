package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that strategy/mandateEdit.jte shows.
 *
 * @param mandate the mandate, or null for a new one
 * @param form what is typed
 * @param bodies choices
 * @param sessions choices
 * @param mandates choices of earlier mandates
 * @param history its audit entries, newest first
 */
public record MandateEditPage(
    @Nullable MandateView mandate,
    Form form,
    List<Choice> bodies,
    List<Choice> sessions,
    List<Choice> mandates,
    List<AuditEntry> history) {}
