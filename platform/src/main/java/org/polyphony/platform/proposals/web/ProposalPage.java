package org.polyphony.platform.proposals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.proposals.ProposalState;
import org.polyphony.platform.proposals.ProposalView;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;

/**
 * One proposal, for whoever asked or for who answers.
 *
 * @param facts what is known of it besides title and need
 * @param answer who answered when, and why; empty while open
 * @param exchange address of the exchange that the reader may open, or null
 * @param form {@code reason}
 */
public record ProposalPage(
    ProposalView proposal,
    List<Fact> facts,
    List<Fact> answer,
    @Nullable String exchange,
    Form form,
    List<AuditLine> history) {

  /** How far it has come, as a sign. */
  public Mark mark() {
    return mark(proposal.state());
  }

  static Mark mark(ProposalState state) {
    return switch (state) {
      case OPEN -> Mark.OPEN;
      case ACCEPTED -> Mark.DONE;
      case DECLINED, WITHDRAWN -> Mark.OFF;
    };
  }
}
