package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * For whom a person works.
 *
 * @param organisation for whom
 * @param function what the person is there, at most 200 characters a language; may be empty
 * @param since null if not recorded
 * @param until null if not recorded or still going on
 */
public record AffiliationDetails(
    OrganisationId organisation,
    LocalizedText function,
    @Nullable PartialDate since,
    @Nullable PartialDate until) {}
