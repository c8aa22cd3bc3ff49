package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Scopes;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Choice;

/** Scopes of roles in words. */
final class ScopeWords {

  private ScopeWords() {}

  /** What a role can be limited to. */
  static List<Choice> types() {
    return Scopes.TYPES.stream().map(it -> new Choice(it, text("identity.scope." + it))).toList();
  }

  /** Where a role holds: everywhere, or in which record. */
  static String of(@Nullable Scope scope, Scopes scopes) {
    return scope == null
        ? text("identity.scope.everywhere")
        : text(
            "identity.scope.in",
            "type",
            text("identity.scope." + scope.type()),
            "name",
            scopes.name(scope).orElse(String.valueOf(scope.id())));
  }
}
