package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.identity.SignIn.Entrant;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by mail for who cannot, or need not, type a password: members are signed in by one (many
 * share a phone), everybody else sets a new password by one.
 */
@Service
public class SignInLinks {

  private final AccountStore accounts;
  private final GrantStore grants;
  private final LinkStore links;
  private final Throttle throttle;
  private final Sessions sessions;
  private final Actors actors;
  private final Mails mails;
  private final AuditTrail audit;
  private final Clock clock;

  SignInLinks(
      AccountStore accounts,
      GrantStore grants,
      LinkStore links,
      Throttle throttle,
      Sessions sessions,
      Actors actors,
      Mails mails,
      AuditTrail audit,
      Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.links = links;
    this.throttle = throttle;
    this.sessions = sessions;
    this.actors = actors;
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Mails a link, if the address has an open account; who asks never learns which.
   *
   * @throws Refused if too many were asked for
   */
  @Transactional
  public void ask(String email, Source source) {
    String address = Emails.normal(email);
    Optional<Account> account = accounts.find(address).filter(it -> !it.locked());
    throttle.count("mail", address, account, source);
    account.ifPresent(it -> {
      var kind = isMember(it.id()) ? Link.Kind.SIGN_IN : Link.Kind.PASSWORD;
      String path = links.issue(Link.toAccount(kind, it.id(), clock.instant())).path();
      mails.send(kind, it.email(), it.language(), path);
    });
  }

  /** Whether a sign-in link is still good. Opening it changes nothing. */
  @Transactional(readOnly = true)
  public boolean opensSignIn(String token) {
    return links.find(Link.Kind.SIGN_IN, token).isPresent();
  }

  /** Whether a link to set a password is still good. */
  @Transactional(readOnly = true)
  public boolean opensPassword(String token) {
    return links.find(Link.Kind.PASSWORD, token).isPresent();
  }

  /**
   * Uses a sign-in link up.
   *
   * @throws Refused if it is used up, or the account has been given a further role since
   */
  @Transactional
  public Entrant signIn(String token) {
    long id = Objects.requireNonNull(links.use(Link.Kind.SIGN_IN, token).account());
    if (!isMember(id)) {
      throw new Refused("identity.refused.link");
    }
    return SignIn.open(accounts.get(id));
  }

  /**
   * Sets a new password; all sessions and other links end.
   *
   * @throws Refused if the link is used up, or the password will not do
   */
  @Transactional
  public Entrant setPassword(String token, String password) {
    long id = Objects.requireNonNull(links.use(Link.Kind.PASSWORD, token).account());
    Account before = accounts.lock(id);
    Entrant entrant = SignIn.open(before);
    Passwords.check("password", password, before.email());
    accounts.password(id, Passwords.hash(password));
    links.closeAll(id);
    sessions.endAll(id);
    Actor actor = actors.of(id).orElseThrow();
    audit.write(actor, new Subject("account", id), "password-set", java.util.List.of());
    return entrant;
  }

  private boolean isMember(long account) {
    return grants.of(account).stream().allMatch(it -> it.role() == Role.MEMBER);
  }
}
