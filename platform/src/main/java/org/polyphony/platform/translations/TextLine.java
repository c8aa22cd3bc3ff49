package org.polyphony.platform.translations;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One text of a record and what there is of it in one language.
 *
 * @param kind message key of what the record is
 * @param label message key of what the text is
 * @param input name of its field in the form
 * @param name the record's name
 * @param path the form that changes it, or null where there is none
 * @param words the text
 * @param state what there is of it in the language asked for
 */
public record TextLine(
    String kind,
    String label,
    String input,
    LocalizedText name,
    @Nullable String path,
    LocalizedText words,
    WordState state) {}
