package org.polyphony.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;

/** A program that acts for somebody, within the token's scopes. */
record TokenActor(Actor owner, Set<TokenScope> scopes) implements Actor {

  @Override
  public @Nullable Long accountId() {
    return owner.accountId();
  }

  @Override
  public String name() {
    return owner.name();
  }

  @Override
  public boolean may(String permission, Scope... in) {
    boolean guarded = permission.startsWith("identity.") || permission.startsWith("audit.");
    return (!guarded || scopes.contains(TokenScope.ADMINISTER)) && owner.may(permission, in);
  }
}
