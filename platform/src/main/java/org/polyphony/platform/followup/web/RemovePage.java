package org.polyphony.platform.followup.web;

/**
 * Everything that followup/actionRemove.jte shows.
 *
 * @param what the planned action
 * @param path its page
 * @param back where to go instead
 */
public record RemovePage(String what, String path, String back) {}
