/**
 * Recommendations of experts, evaluations, sessions and reviews: made to whom, what was decided,
 * who sees to it and by when.
 */
@NullMarked
@NamedInterface("recommendations")
package org.polyphony.platform.results.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
