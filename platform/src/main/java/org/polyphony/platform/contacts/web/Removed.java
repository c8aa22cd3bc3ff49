package org.polyphony.platform.contacts.web;

import org.polyphony.platform.stakeholders.Mention;

/**
 * Says that an entry was removed and offers to take that back.
 *
 * @param of whose it was
 * @param undo where it can be restored
 */
public record Removed(Mention of, String undo) {}
