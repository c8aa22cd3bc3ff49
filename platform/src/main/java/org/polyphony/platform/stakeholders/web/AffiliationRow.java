package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.shared.LocalizedText;

/**
 * One affiliation, seen from one of its ends.
 *
 * @param path the page of the other end
 * @param name the other end's name
 * @param plain whether the name is a person's, shown as written
 * @param function what the person is there
 * @param span from when to when, in words; empty if neither is recorded
 * @param ended whether it is over
 * @param edit where it can be changed
 */
public record AffiliationRow(
    String path,
    LocalizedText name,
    boolean plain,
    LocalizedText function,
    String span,
    boolean ended,
    String edit) {}
