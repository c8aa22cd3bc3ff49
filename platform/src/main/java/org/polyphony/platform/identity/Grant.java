package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Scope;

/**
 * A role that an account holds.
 *
 * @param id the grant's number
 * @param role which role
 * @param scope the record in which it holds; null for everywhere
 */
public record Grant(long id, Role role, @Nullable Scope scope) {

  /** How the audit trail writes it: {@code EVALUATOR} or {@code EVALUATOR strategy 3}. */
  public String written() {
    return scope == null ? role.name() : role.name() + " " + scope.type() + " " + scope.id();
  }

  boolean holdsIn(Scope... scopes) {
    return scope == null || java.util.Arrays.asList(scopes).contains(scope);
  }
}
