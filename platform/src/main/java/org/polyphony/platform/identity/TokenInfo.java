package org.polyphony.platform.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token without its secret.
 *
 * @param usedAt when it was last used, to the minute; null if never
 */
public record TokenInfo(
    long id,
    String name,
    Set<TokenScope> scopes,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant usedAt) {}
