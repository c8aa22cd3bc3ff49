package org.polyphony.platform.exchanges;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;

/** Who acts in tests, and what they may do everywhere. */
public record Someone(@Nullable Long accountId, String name, Set<String> permissions)
    implements Actor {

  /** Runs exchanges, their people and their results. */
  public static final Actor OFFICER =
      new Someone(
          21L,
          "Sample Officer",
          Set.of(
              "exchanges.edit",
              "exchanges.people",
              "results.record",
              "results.validate",
              "stakeholders.read",
              "stakeholders.edit",
              "strategy.edit"));

  /** The second person. */
  public static final Actor COLLEAGUE =
      new Someone(22L, "Sample Colleague", ((Someone) OFFICER).permissions());

  /** Signed in, without any role. */
  public static final Actor MEMBER = new Someone(23L, "Sample Member", Set.of());

  /** Sees people, changes nothing. */
  public static final Actor EVALUATOR =
      new Someone(24L, "Sample Evaluator", Set.of("exchanges.people", "stakeholders.read"));

  @Override
  public boolean may(String permission, Scope... scopes) {
    return permissions.contains(permission);
  }
}
