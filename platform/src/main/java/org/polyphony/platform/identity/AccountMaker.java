package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Component;

/** Makes accounts with their first role, in the caller's transaction. */
@Component
class AccountMaker {

  private final AccountStore accounts;
  private final GrantStore grants;
  private final AuditTrail audit;

  AccountMaker(AccountStore accounts, GrantStore grants, AuditTrail audit) {
    this.accounts = accounts;
    this.grants = grants;
    this.audit = audit;
  }

  /** Makes an account with a password. */
  long make(NewAccount draft, Role role, @Nullable Scope scope) {
    String email = Emails.checked("email", draft.email());
    Passwords.check("password", draft.password(), email);
    return make(
        email, draft.name(), draft.language(), Passwords.hash(draft.password()), role, scope);
  }

  /** Makes an account; without a password its owner comes in by link, passkey or OIDC. */
  long make(
      String email,
      String name,
      Language language,
      @Nullable String hash,
      Role role,
      @Nullable Scope scope) {
    if (accounts.find(email).isPresent()) {
      throw Refused.at("email", "identity.refused.email-taken", "value", email);
    }
    long id = accounts.insert(email, name, language, hash);
    grants.add(id, role, scope);
    Snapshot after = accounts.get(id).snapshot().with("role", new Grant(0, role, scope).written());
    audit.created(new Newcomer(id, name), new Subject("account", id), after);
    return id;
  }

  /** Somebody who is just making an account: acts in that, and may nothing else. */
  private record Newcomer(long id, String name) implements Actor {

    @Override
    public Long accountId() {
      return id;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return false;
    }
  }
}
