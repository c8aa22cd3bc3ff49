package org.polyphony.platform.exchanges.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule table that is kept.
 *
 * @param id its number; {@link RuleBook#SHIPPED} for the shipped one
 * @param name as the table says
 * @param version as the table says
 * @param hash SHA-256 in hexadecimal digits
 * @param addedAt when it was brought in; null for the shipped one
 * @param actor who brought it in; empty for the shipped one
 * @param inForce whether instruments are proposed by it now
 */
public record KeptRules(
    long id,
    String name,
    String version,
    String hash,
    @Nullable Instant addedAt,
    String actor,
    boolean inForce) {}
