package org.polyphony.platform.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Which standings are wanted.
 *
 * @param purpose key of a purpose, or empty
 * @param standing one of them, or null
 */
public record ConsentFilter(String purpose, @Nullable Standing standing) {}
