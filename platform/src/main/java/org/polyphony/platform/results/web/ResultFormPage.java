package org.polyphony.platform.results.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that results/add.jte shows, and results/work.jte beside the record.
 *
 * @param exchange the exchange that it came of
 * @param action where the form is sent
 * @param form what is typed
 * @param title as stored
 * @param finding as stored
 * @param levels output, outcome, goal
 * @param outcomes intermediate outcomes
 * @param record the record itself; null for a new one
 * @param mayConfirm whether the reader may confirm it now
 */
public record ResultFormPage(
    ResultPage.Exchange exchange,
    String action,
    Form form,
    LocalizedText title,
    LocalizedText finding,
    List<Choice> levels,
    List<Choice> outcomes,
    @Nullable ResultPage record,
    boolean mayConfirm) {}
