package org.polyphony.algorithms.dedupe;

/**
 * A field that is compared.
 *
 * @param name as in the records
 * @param type how its values are folded and compared
 */
public record Field(String name, FieldType type) {}
