package org.polyphony.platform.followup.web;

/**
 * Where somebody says that they want to be asked no more.
 *
 * @param token the secret of the link
 * @param stopped whether they said so
 */
public record StopPage(String token, boolean stopped) {}
