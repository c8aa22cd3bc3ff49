package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.RequestDraft;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that strategy/requestEdit.jte shows.
 *
 * @param mandate the mandate that asks
 * @param action where the form goes
 * @param before what stands there now, or null for a new request
 * @param form what is typed
 * @param sessions choices
 * @param strategies choices
 * @param states choices
 */
public record RequestEditPage(
    MandateView mandate,
    String action,
    @Nullable RequestDraft before,
    Form form,
    List<Choice> sessions,
    List<Choice> strategies,
    List<Choice> states) {}
