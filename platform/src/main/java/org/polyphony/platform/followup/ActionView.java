package org.polyphony.platform.followup;

/**
 * A planned action.
 *
 * @param id its number
 * @param version how often it was changed
 * @param exchange where it was planned
 * @param draft what will be done by whom and when
 * @param state how far it has come
 * @param round the round in which somebody told so; 0 where the team did, or nobody yet
 */
public record ActionView(
    long id, int version, long exchange, ActionDraft draft, ActionState state, int round) {}
