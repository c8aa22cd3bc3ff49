package org.polyphony.platform.results.changes.web;

import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * The form of a document that shows an institutional change.
 *
 * @param path page of the change in the back office
 * @param action where the form goes
 * @param change name of the change
 * @param before the document's title as stored
 * @param form what is typed
 */
public record DocumentPage(
    String path, String action, LocalizedText change, LocalizedText before, Form form) {}
