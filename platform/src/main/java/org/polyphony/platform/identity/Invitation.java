package org.polyphony.platform.identity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Scope;

/**
 * An invitation that nobody answered yet.
 *
 * @param name as the inviting person wrote it; the invited one may change it
 * @param scope where the role will hold; null for everywhere
 */
public record Invitation(
    long id,
    String email,
    String name,
    Language language,
    Role role,
    @Nullable Scope scope,
    Instant expiresAt) {

  static Invitation of(Link link) {
    return new Invitation(
        link.id(),
        Objects.requireNonNull(link.email()),
        Objects.requireNonNull(link.name()),
        Objects.requireNonNull(link.language()),
        Objects.requireNonNull(link.role()),
        link.scope(),
        link.expiresAt());
  }

  Link link() {
    return new Link(id, Link.Kind.INVITATION, null, email, name, language, role, scope, expiresAt);
  }
}
