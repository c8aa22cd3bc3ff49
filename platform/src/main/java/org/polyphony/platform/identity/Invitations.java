package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to have an account. */
@Service
public class Invitations {

  private final LinkStore links;
  private final AccountStore accounts;
  private final AccountMaker maker;
  private final Mails mails;
  private final AuditTrail audit;
  private final Clock clock;

  Invitations(
      LinkStore links,
      AccountStore accounts,
      AccountMaker maker,
      Mails mails,
      AuditTrail audit,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.maker = maker;
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Invites an address; an older open invitation of it ends. Needs {@code identity.manage}.
   *
   * @return the path of the link, to be handed over where no mail leaves
   * @throws Refused if the address cannot be one, or has an account
   */
  @Transactional
  public String invite(
      Actor actor, String email, String name, Language language, Role role, @Nullable Scope scope) {
    actor.require(IdentityModule.MANAGE);
    String address = Emails.checked("email", email);
    if (accounts.find(address).isPresent()) {
      throw Refused.at("email", "identity.refused.email-taken", "value", address);
    }
    links.closeInvitations(address);
    var expires = clock.instant().plus(Link.Kind.INVITATION.life());
    var issued =
        links.issue(new Invitation(0, address, name, language, role, scope, expires).link());
    mails.send(Link.Kind.INVITATION, address, language, issued.path());
    String role1 = new Grant(0, role, scope).written();
    write(
        actor,
        issued.id(),
        "created",
        new Change("email", "", address),
        new Change("role", "", role1));
    return issued.path();
  }

  /** Invitations nobody answered yet. Needs {@code identity.manage}. */
  @Transactional(readOnly = true)
  public List<Invitation> open(Actor actor) {
    actor.require(IdentityModule.MANAGE);
    return links.invitations().stream().map(Invitation::of).toList();
  }

  /** Takes an invitation back. Needs {@code identity.manage}. */
  @Transactional
  public void withdraw(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    Link link =
        links.invitations().stream()
            .filter(it -> it.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("invitation", id));
    links.close(id);
    write(actor, id, "removed", new Change("email", Invitation.of(link).email(), ""));
  }

  /** The invitation behind a link, while it is good. */
  @Transactional(readOnly = true)
  public Optional<Invitation> find(String token) {
    return links.find(Link.Kind.INVITATION, token).map(Invitation::of);
  }

  /**
   * Makes the account and returns its number.
   *
   * @param password null or empty for a member who will come in by mailed links
   * @throws Refused if the link is used up, or the password will not do
   */
  @Transactional
  public long accept(String token, String name, Language language, String password) {
    Invitation invitation = Invitation.of(links.use(Link.Kind.INVITATION, token));
    if (password.isEmpty() && invitation.role() == Role.MEMBER && mails.available()) {
      return maker.make(
          invitation.email(), name, language, null, invitation.role(), invitation.scope());
    }
    var draft = new NewAccount(invitation.email(), name, language, password);
    return maker.make(draft, invitation.role(), invitation.scope());
  }

  private void write(Actor actor, long id, String action, Change... changes) {
    audit.write(actor, new Subject("invitation", id), action, List.of(changes));
  }
}
