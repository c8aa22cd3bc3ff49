package org.polyphony.platform.shared;

/**
 * Where a role holds: one record of a type that some module knows, such as {@code exchange} 42. For
 * the module that keeps roles the pair is opaque.
 *
 * @param type {@code organisation}, {@code strategy} or {@code exchange}
 * @param id the record's number
 */
public record Scope(String type, long id) {}
