package org.polyphony.platform.followup;

/**
 * The follow-up of an exchange.
 *
 * @param id its number
 * @param version how often it was changed
 * @param exchange the exchange
 * @param draft when it asks
 * @param paused whether nobody is asked for now
 */
public record PlanView(long id, int version, long exchange, PlanDraft draft, boolean paused) {}
