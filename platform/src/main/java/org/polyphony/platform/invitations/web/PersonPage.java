package org.polyphony.platform.invitations.web;

import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.invitations.Invitation;
import org.polyphony.platform.invitations.InvitationState;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * One invitation.
 *
 * @param occasion the exchange
 * @param round the letter
 * @param invitation what is kept
 * @param facts the same in words
 * @param form of address and language
 * @param history who changed it
 * @param editable whether the reader may act
 */
public record PersonPage(
    Occasion occasion,
    Round round,
    Invitation invitation,
    List<Fact> facts,
    Form form,
    List<AuditLine> history,
    boolean editable) {

  /** Its own address. */
  public String path() {
    return Paths.person(occasion.id(), round.id(), invitation.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return Words.inRound(occasion, round.id(), round.draft().name());
  }

  /** In which language to be written to. */
  public List<Choice> languages() {
    return Words.languages();
  }

  /** Whether no letter has left. */
  public boolean unsent() {
    return invitation.state() == InvitationState.TO_SEND;
  }

  /** Whether the letter can go out once more. */
  public boolean sendable() {
    return (unsent() || invitation.state().waits()) && !invitation.guest().email().isEmpty();
  }

  /** Whether the invitation can be taken back. */
  public boolean withdrawable() {
    return invitation.state().waits() || invitation.state() == InvitationState.ACCEPTED;
  }
}
