package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/count.jte and exchanges/document.jte show.
 *
 * @param path the work page of the exchange
 * @param title its name
 * @param groups stakeholder groups
 * @param form what is typed
 */
public record PartPage(String path, String title, List<Choice> groups, Form form) {}
