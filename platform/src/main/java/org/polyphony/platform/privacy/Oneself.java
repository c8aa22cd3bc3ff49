package org.polyphony.platform.privacy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;

/** A person acting on the own data by a signed link: may so, but sees nobody confidential. */
record Oneself(String name) implements Actor {

  @Override
  public @Nullable Long accountId() {
    return null;
  }

  @Override
  public boolean may(String permission, Scope... scopes) {
    return true;
  }
}
