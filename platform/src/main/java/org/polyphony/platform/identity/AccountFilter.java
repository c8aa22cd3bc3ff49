package org.polyphony.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param words part of name or address; empty for all
 * @param role who holds it somewhere; null for all
 * @param locked only locked or only open ones; null for all
 */
public record AccountFilter(String words, @Nullable Role role, @Nullable Boolean locked) {}
