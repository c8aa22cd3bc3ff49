package org.polyphony.platform.results.web;

import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * Everything that results/evidence.jte shows.
 *
 * @param path the work page of the result
 * @param part where the form goes, below that page
 * @param before the name of the evidence as it stands; empty for new evidence
 * @param title the result's name
 * @param form what is typed
 */
public record EvidencePage(
    String path, String part, LocalizedText before, LocalizedText title, Form form) {}
