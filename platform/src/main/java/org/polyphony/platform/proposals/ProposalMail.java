package org.polyphony.platform.proposals;

import java.net.URI;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.messaging.OutgoingMail;

/** Sets the answer in the language of who asked. */
final class ProposalMail {

  private ProposalMail() {}

  static OutgoingMail answer(Colleague to, ProposalView proposal, URI link) {
    String key = proposal.state() == ProposalState.ACCEPTED ? "accepted" : "declined";
    String title = Formats.own(proposal.draft().title());
    return Reader.as(
        to.language(),
        () ->
            new OutgoingMail(
                to.email(),
                to.language(),
                Texts.text("proposals.mail." + key + ".subject", "title", title),
                Texts.text(
                    "proposals.mail." + key + ".text",
                    "name",
                    Formats.own(to.name()),
                    "title",
                    title,
                    "reason",
                    Formats.own(proposal.reason())),
                Texts.text("proposals.mail.button"),
                link));
  }
}
