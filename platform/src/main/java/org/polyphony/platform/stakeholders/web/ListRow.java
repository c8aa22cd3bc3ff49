package org.polyphony.platform.stakeholders.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.charts.Voice;

/**
 * One row of the list, in words.
 *
 * @param id its number
 * @param path the record's page
 * @param person whether it is a person
 * @param name the name; a person's is shown without a language label
 * @param acronym empty if there is none
 * @param affiliation where a person works, or null
 * @param voice the group's voice, or null
 * @param kind organisation or person, and the kind if there is one
 * @param country its name, or null
 * @param role the highest role held now, or null
 * @param sample whether it is invented
 * @param confidential whether only named accounts see it
 * @param changed the day of the last change
 * @param own by the label of an own field, what the record says
 */
public record ListRow(
    long id,
    String path,
    boolean person,
    LocalizedText name,
    String acronym,
    @Nullable LocalizedText affiliation,
    @Nullable Voice voice,
    String kind,
    @Nullable String country,
    @Nullable String role,
    boolean sample,
    boolean confidential,
    String changed,
    Map<String, String> own) {}
