package org.polyphony.platform.identity;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in. What it answers never tells whether an account exists. */
@Service
public class SignIn {

  /**
   * Somebody who proved the first step.
   *
   * @param account the account's number
   * @param codeNeeded whether the code of the second step is still to come
   */
  public record Entrant(long account, boolean codeNeeded) {}

  private final AccountStore accounts;
  private final Throttle throttle;
  private final KnownSources known;
  private final Actors actors;
  private final AuditTrail audit;

  SignIn(
      AccountStore accounts,
      Throttle throttle,
      KnownSources known,
      Actors actors,
      AuditTrail audit) {
    this.accounts = accounts;
    this.throttle = throttle;
    this.known = known;
    this.actors = actors;
    this.audit = audit;
  }

  /**
   * Checks address and password.
   *
   * @throws Refused if they do not fit, the account is locked, or one must wait
   */
  public Entrant password(String email, String password, Source source) {
    String address = Emails.normal(email);
    Optional<Account> account = accounts.find(address);
    boolean right =
        throttle.attempt(
            "password",
            address,
            account,
            source,
            () ->
                Passwords.matches(password, account.map(Account::password).orElse(null))
                    && account.isPresent());
    if (!right) {
      throw new Refused("identity.refused.sign-in");
    }
    return open(account.orElseThrow());
  }

  /**
   * Writes down that somebody came in, and remembers the device.
   *
   * @param method how: {@code password}, {@code passkey}, {@code link}, {@code oidc}
   * @return the language in which pages reach the person
   */
  @Transactional
  public Language entered(long id, String method, Source source) {
    accounts.signedIn(id);
    known.remember(id, source);
    actors
        .of(id)
        .ifPresent(actor ->
            audit.write(
                actor,
                new Subject("account", id),
                "signed-in",
                List.of(new Change("method", "", method))));
    return accounts.get(id).language();
  }

  /** Says whether the second step is needed; refuses a locked account. */
  static Entrant open(Account account) {
    if (account.locked()) {
      throw new Refused("identity.refused.locked");
    }
    return new Entrant(account.id(), account.totpSecret() != null);
  }
}
