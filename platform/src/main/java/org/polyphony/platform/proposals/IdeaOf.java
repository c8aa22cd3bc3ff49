package org.polyphony.platform.proposals;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.shared.LocalizedText;

/** The exchange that a proposal begins, as far as it is known. */
final class IdeaOf {

  private IdeaOf() {}

  static ExchangeDraft draft(ProposalDraft proposal) {
    var language = proposal.language();
    return new ExchangeDraft(
        null,
        LocalizedText.of(language, proposal.title()),
        LocalizedText.of(language, proposal.need()),
        proposal.wanted(),
        null,
        LocalizedText.EMPTY,
        "",
        LocalizedText.EMPTY,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        proposal.areas(),
        List.of(),
        proposal.outcomes(),
        List.of(),
        true,
        proposal.country() == null ? List.of() : List.of(proposal.country()),
        List.of(),
        "",
        false);
  }
}
