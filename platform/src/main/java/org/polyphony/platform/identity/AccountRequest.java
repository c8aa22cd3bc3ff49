package org.polyphony.platform.identity;

import java.time.Instant;
import org.polyphony.platform.shared.Language;

/**
 * Somebody asks for an account.
 *
 * @param reason in the person's own words; may be empty
 */
public record AccountRequest(
    long id, String email, String name, String reason, Language language, Instant createdAt) {}
