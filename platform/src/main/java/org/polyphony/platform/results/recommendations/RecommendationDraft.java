package org.polyphony.platform.results.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is said of a recommendation.
 *
 * @param exchange number of the exchange that it came of
 * @param change number of the institutional change that it is about, or null
 * @param source whence it comes
 * @param madeBy who made it; may be empty
 * @param addressee to whom it is made
 * @param title what is recommended
 * @param note why, and how; may be empty
 * @param made when, or null
 * @param due by when it is to be done, or null
 * @param owner the account that sees to it, or null
 */
public record RecommendationDraft(
    long exchange,
    @Nullable Long change,
    RecommendationSource source,
    String madeBy,
    String addressee,
    LocalizedText title,
    LocalizedText note,
    @Nullable PartialDate made,
    @Nullable LocalDate due,
    @Nullable Long owner) {}
