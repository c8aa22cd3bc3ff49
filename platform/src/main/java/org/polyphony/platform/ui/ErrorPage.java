package org.polyphony.platform.ui;

/**
 * What an error page says.
 *
 * @param status the HTTP status
 * @param title a few words
 * @param text what happened and what to do
 * @param reference under which the log knows the request; shown for faults of ours
 */
public record ErrorPage(int status, String title, String text, String reference) {}
