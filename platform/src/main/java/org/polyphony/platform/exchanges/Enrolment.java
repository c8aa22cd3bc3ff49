package org.polyphony.platform.exchanges;

/**
 * How far a person's participation has come, as another module knows it.
 *
 * @param personId the person in the registry
 * @param state how far it has come
 */
public record Enrolment(long personId, ParticipantState state) {}
