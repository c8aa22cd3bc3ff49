package org.polyphony.platform.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is asked for.
 *
 * @param kind an exchange or assistance
 * @param language the language of the words
 * @param title what it would be called, 1 to 300 characters
 * @param need what should change and why, 1 to 4,000 characters
 * @param audience who should take part, up to 1,000 characters
 * @param behalf the organization or Party that asks, up to 300 characters; empty for oneself
 * @param country ISO 3166-1 alpha-2 of the country concerned, or null
 * @param areas keys of policy areas
 * @param outcomes keys of intermediate outcomes
 * @param wanted when it is wanted, as exactly as is known, or null
 */
public record ProposalDraft(
    ProposalKind kind,
    Language language,
    String title,
    String need,
    String audience,
    String behalf,
    @Nullable String country,
    List<String> areas,
    List<String> outcomes,
    @Nullable PartialDate wanted) {

  Snapshot snapshot() {
    return new Snapshot()
        .with("kind", kind)
        .with("title", title)
        .with("need", need)
        .with("audience", audience)
        .with("behalf", behalf)
        .with("country", country)
        .with("areas", areas)
        .with("outcomes", outcomes)
        .with("wanted", wanted);
  }
}
