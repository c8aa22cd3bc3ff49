package org.polyphony.platform.shared;

import org.jspecify.annotations.Nullable;

/** Who is asking, and what they may do. Passed explicitly to every use case. */
public interface Actor {

  /** A visitor without an account: may nothing that needs a permission. */
  Actor VISITOR =
      new Actor() {
        @Override
        public @Nullable Long accountId() {
          return null;
        }

        @Override
        public String name() {
          return "";
        }

        @Override
        public boolean may(String permission, Scope... scopes) {
          return false;
        }
      };

  /** The account's number; null for a visitor and for the system itself. */
  @Nullable Long accountId();

  /** The name that the audit trail keeps. */
  String name();

  /**
   * Whether the actor holds a permission everywhere, or in one of the scopes.
   *
   * @param permission such as {@code exchanges.edit}
   * @param scopes records in which a narrower role would do
   */
  boolean may(String permission, Scope... scopes);

  /** Whether somebody is signed in. */
  default boolean signedIn() {
    return accountId() != null;
  }

  /**
   * Ends the use case unless the actor holds the permission.
   *
   * @throws Denied if not
   */
  default void require(String permission, Scope... scopes) {
    if (!may(permission, scopes)) {
      throw new Denied(permission);
    }
  }

  /** The product acting by itself (loading shipped data, timed work): may everything. */
  static Actor system(String name) {
    return new Actor() {
      @Override
      public @Nullable Long accountId() {
        return null;
      }

      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean may(String permission, Scope... scopes) {
        return true;
      }
    };
  }
}
