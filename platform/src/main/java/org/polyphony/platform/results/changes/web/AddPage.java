package org.polyphony.platform.results.changes.web;

import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * The form of a new institutional change.
 *
 * @param exchange number of the exchange that it came of
 * @param title the exchange's name
 * @param form what is typed
 * @param choices to choose from
 */
public record AddPage(long exchange, LocalizedText title, Form form, ChangePage.Choices choices) {}
