package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;

/**
 * An organisation as other modules show it.
 *
 * @param id the organisation
 * @param name in up to six languages
 * @param acronym in the languages that have one
 * @param group key of its group, or null
 * @param country ISO 3166-1 alpha-2, EU, or null
 * @param inFigures whether a strategy's figures may count it (not sample, not only cited)
 * @param sample whether it is invented
 */
public record OrganisationSummary(
    OrganisationId id,
    LocalizedText name,
    LocalizedText acronym,
    @Nullable String group,
    @Nullable String country,
    boolean inFigures,
    boolean sample) {

  /** The name in the reader's language, or the best there is. */
  public String shownName() {
    return name.in(Reader.language()).text();
  }
}
