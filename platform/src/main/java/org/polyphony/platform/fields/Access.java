package org.polyphony.platform.fields;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/** Who may know of a field and its values; whoever else meets it nowhere. */
public enum Access {
  /** Whoever may read the record. */
  EVERYBODY(null),
  /** Needs {@link Permissions#RESTRICTED}. */
  RESTRICTED(Permissions.RESTRICTED),
  /** Needs {@link Permissions#SENSITIVE}. */
  SENSITIVE(Permissions.SENSITIVE);

  private final @Nullable String permission;

  Access(@Nullable String permission) {
    this.permission = permission;
  }

  /** Whether the actor may. */
  public boolean to(Actor actor) {
    return permission == null || actor.may(permission);
  }

  /** The message key of its name. */
  public String textKey() {
    return "fields.access." + name();
  }
}
