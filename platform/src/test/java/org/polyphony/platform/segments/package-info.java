/** Tests of segments. */
@NullMarked
package org.polyphony.platform.segments;

import org.jspecify.annotations.NullMarked;
