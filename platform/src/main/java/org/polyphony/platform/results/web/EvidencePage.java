package org.polyphony.platform.results.web;

import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * Everything that results/evidence.jte shows.
 *
 * @param path the work page of the result
 * @param title its name
 * @param form what is typed
 */
public record EvidencePage(String path, LocalizedText title, Form form) {}
