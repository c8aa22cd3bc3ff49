package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.Nullable;

/**
 * One country of the list.
 *
 * @param code ISO 3166-1 alpha-2, or EU
 * @param name in the reader's language
 * @param electoralGroup its name, or null
 * @param region its name, or null
 * @param lists least developed, landlocked, small island; empty if none
 * @param date of the instrument in words, or null if it is not known
 * @param unverified whether no source at hand confirms the date
 */
public record CountryRow(
    String code,
    String name,
    @Nullable String electoralGroup,
    @Nullable String region,
    String lists,
    @Nullable String date,
    boolean unverified) {}
