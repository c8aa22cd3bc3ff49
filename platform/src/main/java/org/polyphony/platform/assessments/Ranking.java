package org.polyphony.platform.assessments;

import org.jspecify.annotations.Nullable;

/**
 * What is judged.
 *
 * @param influence 1 (hardly any) to 5 (can move many)
 * @param interest 1 (hardly any) to 5 (at the heart of their work)
 * @param position where they stand, or null if it is not known
 */
public record Ranking(int influence, int interest, @Nullable Position position) {}
