package org.polyphony.platform.stakeholders.imports;

/**
 * One field of a record that an import changes.
 *
 * @param field as {@link Facts} names it, such as {@code name.fr}
 * @param from what it holds; empty for nothing
 * @param to what the list says
 */
public record FieldChange(String field, String from, String to) {}
