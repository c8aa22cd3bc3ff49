package org.polyphony.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving and taking access. Everything here needs {@code identity.manage}. */
@Service
public class Accounts {

  private final AccountStore accounts;
  private final AccountList list;
  private final GrantStore grants;
  private final LinkStore links;
  private final Sessions sessions;
  private final Mails mails;
  private final AuditTrail audit;
  private final java.time.Clock clock;

  Accounts(
      AccountStore accounts,
      AccountList list,
      GrantStore grants,
      LinkStore links,
      Sessions sessions,
      Mails mails,
      AuditTrail audit,
      java.time.Clock clock) {
    this.accounts = accounts;
    this.list = list;
    this.grants = grants;
    this.links = links;
    this.sessions = sessions;
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  /** Accounts, sorted by {@code name}, {@code email}, {@code created} or {@code used}. */
  @Transactional(readOnly = true)
  public Slice<AccountSummary> list(Actor actor, AccountFilter filter, PageRequest page) {
    actor.require(IdentityModule.MANAGE);
    return list.find(filter, page);
  }

  /** One account. */
  @Transactional(readOnly = true)
  public AccountSummary get(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    return AccountSummary.of(accounts.get(id), grants.of(id));
  }

  /** The account behind an address. */
  @Transactional(readOnly = true)
  public AccountSummary get(Actor actor, String email) {
    actor.require(IdentityModule.MANAGE);
    Account account =
        accounts.find(Emails.normal(email)).orElseThrow(() -> new NotFound("account", email));
    return AccountSummary.of(account, grants.of(account.id()));
  }

  /** Locks an account: its sessions and links end, its tokens stop working. */
  @Transactional
  public void lock(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    if (Long.valueOf(id).equals(actor.accountId())) {
      throw new Refused("identity.refused.lock-self");
    }
    requireOtherAdministrator(id);
    changeLock(actor, id, true);
    links.closeAll(id);
    sessions.endAll(id);
  }

  /** Opens a locked account. */
  @Transactional
  public void unlock(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    changeLock(actor, id, false);
  }

  /** Gives a role. */
  @Transactional
  public void grant(Actor actor, long id, Role role, @Nullable Scope scope) {
    actor.require(IdentityModule.MANAGE);
    accounts.lock(id);
    if (grants.add(id, role, scope)) {
      write(actor, id, "granted", new Change("role", "", new Grant(0, role, scope).written()));
    }
  }

  /** Takes a role away; it stops working with the next request. */
  @Transactional
  public void revoke(Actor actor, long id, long grant) {
    actor.require(IdentityModule.MANAGE);
    accounts.lock(id);
    Grant held = grants.find(id, grant).orElseThrow(() -> new NotFound("grant", grant));
    if (held.role() == Role.ADMINISTRATOR && held.scope() == null) {
      requireOtherAdministrator(id);
    }
    grants.remove(grant);
    write(actor, id, "revoked", new Change("role", held.written(), ""));
  }

  /**
   * A link by which the account's owner sets a new password; mailed where mail leaves, and returned
   * as a path to be handed over where it does not.
   */
  @Transactional
  public String passwordLink(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    Account account = accounts.lock(id);
    String path = links.issue(Link.toAccount(Link.Kind.PASSWORD, id, clock.instant())).path();
    mails.send(Link.Kind.PASSWORD, account.email(), account.language(), path);
    write(actor, id, "link-issued", new Change("link", "", "password"));
    return path;
  }

  private void changeLock(Actor actor, long id, boolean locked) {
    Account before = accounts.lock(id);
    if (before.locked() != locked) {
      accounts.locked(id, locked);
      audit.changed(
          actor, new Subject("account", id), before.snapshot(), accounts.get(id).snapshot());
    }
  }

  /** The installation must never be left without somebody who can let others in. */
  private void requireOtherAdministrator(long leaving) {
    List<Long> administrators = grants.administrators();
    if (administrators.contains(leaving) && administrators.stream().distinct().count() == 1) {
      throw new Refused("identity.refused.last-administrator");
    }
  }

  private void write(Actor actor, long id, String action, Change change) {
    audit.write(actor, new Subject("account", id), action, List.of(change));
  }
}
