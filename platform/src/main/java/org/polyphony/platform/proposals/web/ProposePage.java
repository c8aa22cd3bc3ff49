package org.polyphony.platform.proposals.web;

import java.util.List;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Asks for an exchange or for assistance. Shown by proposals/propose.jte.
 *
 * @param form {@code kind}, {@code language}, {@code title}, {@code need}, {@code audience}, {@code
 *     behalf}, {@code country}, {@code areas}, {@code outcomes}, {@code wanted}
 */
public record ProposePage(
    Form form,
    List<Choice> kinds,
    List<Choice> languages,
    List<Choice> countries,
    List<Choice> areas,
    List<Choice> outcomes) {}
