package org.polyphony.platform.stakeholders.imports;

/**
 * A value that no catalogue knows.
 *
 * @param field what its column holds
 * @param value as it is written
 * @param rows how many rows have it
 */
public record Unmatched(Field field, String value, int rows) {}
