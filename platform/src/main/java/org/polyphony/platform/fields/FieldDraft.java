package org.polyphony.platform.fields;

import org.polyphony.platform.shared.LocalizedText;

/**
 * What somebody says of a field.
 *
 * @param kind what it holds; never changes once the field is there
 * @param label what it is called, 1 to 100 characters a language
 * @param help what to write into it, at most 300 characters a language; may be empty
 * @param bearers which records have it
 * @param required whether forms insist on it; lists that are brought in need not have it
 * @param listed whether the list of records shows it and can be filtered by it
 * @param access who may know of it
 * @param position fields stand in rising order, 1 to 999
 */
public record FieldDraft(
    FieldKind kind,
    LocalizedText label,
    LocalizedText help,
    Bearers bearers,
    boolean required,
    boolean listed,
    Access access,
    int position) {}
