package org.polyphony.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.AccountRequest;
import org.polyphony.platform.identity.Invitation;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Who waits to be let in, and the form that invites.
 *
 * @param form {@code name}, {@code email}, {@code language}, {@code role}, {@code scopeType},
 *     {@code scopeId}
 * @param link the address of an invitation just made, to be handed over; null otherwise
 */
public record WaitingPage(
    Form form,
    List<AccountRequest> requests,
    List<Invitation> invitations,
    List<Choice> languages,
    @Nullable String link) {

  /** The roles one can give. */
  public List<Choice> roles() {
    return AccountsPage.roleChoices();
  }

  /** What a role can be limited to. */
  public List<Choice> scopeTypes() {
    return ScopeWords.types();
  }

  /** What the role of an approved request is, unless chosen otherwise. */
  public String usualRole() {
    return Role.MEMBER.name();
  }
}
