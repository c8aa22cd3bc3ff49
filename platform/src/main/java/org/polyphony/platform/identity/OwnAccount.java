package org.polyphony.platform.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people may do with their own account. */
@Service
public class OwnAccount {

  private final AccountStore accounts;
  private final GrantStore grants;
  private final LinkStore links;
  private final Sessions sessions;
  private final Throttle throttle;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;

  OwnAccount(
      AccountStore accounts,
      GrantStore grants,
      LinkStore links,
      Sessions sessions,
      Throttle throttle,
      TransactionTemplate transaction,
      AuditTrail audit) {
    this.accounts = accounts;
    this.grants = grants;
    this.links = links;
    this.sessions = sessions;
    this.throttle = throttle;
    this.transaction = transaction;
    this.audit = audit;
  }

  /** The account. */
  @Transactional(readOnly = true)
  public AccountSummary get(Actor actor) {
    long id = SecondStep.own(actor);
    return AccountSummary.of(accounts.get(id), grants.of(id));
  }

  /** Whether the account has a password. */
  @Transactional(readOnly = true)
  public boolean hasPassword(Actor actor) {
    return accounts.get(SecondStep.own(actor)).password() != null;
  }

  /** Changes name and language. */
  @Transactional
  public void profile(Actor actor, String name, Language language) {
    long id = SecondStep.own(actor);
    Account before = accounts.lock(id);
    accounts.profile(id, name, language);
    audit.changed(
        actor, new Subject("account", id), before.snapshot(), accounts.get(id).snapshot());
  }

  /**
   * Changes the password; sessions elsewhere and open links end.
   *
   * @param current the password so far; ignored where there is none
   * @param session the session that stays
   * @throws Refused at {@code current} or {@code password}
   */
  public void password(
      Actor actor, String current, String password, Source source, @Nullable String session) {
    long id = SecondStep.own(actor);
    Account account = accounts.get(id);
    boolean right =
        throttle.attempt(
            "password",
            account.email(),
            Optional.of(account),
            source,
            () -> account.password() == null || Passwords.matches(current, account.password()));
    if (!right) {
      throw Refused.at("current", "identity.refused.current-password");
    }
    Passwords.check("password", password, account.email());
    String hash = Passwords.hash(password);
    transaction.executeWithoutResult(_ -> change(actor, id, hash));
    sessions.endOthers(id, session);
  }

  private void change(Actor actor, long id, String hash) {
    accounts.lock(id);
    accounts.password(id, hash);
    links.closeAll(id);
    audit.write(actor, new Subject("account", id), "password-set", List.of());
  }
}
