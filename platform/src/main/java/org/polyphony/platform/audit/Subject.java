package org.polyphony.platform.audit;

/**
 * The record that an entry is about.
 *
 * @param type such as {@code exchange}; the same word as in {@link
 *     org.polyphony.platform.shared.Scope}
 * @param id the record's number
 */
public record Subject(String type, long id) {}
