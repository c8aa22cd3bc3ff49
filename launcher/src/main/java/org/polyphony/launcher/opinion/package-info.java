/** {@code ./polyphony opinion-map}: files in, opinion map out as JSON, text or a page. */
@NullMarked
package org.polyphony.launcher.opinion;

import org.jspecify.annotations.NullMarked;
