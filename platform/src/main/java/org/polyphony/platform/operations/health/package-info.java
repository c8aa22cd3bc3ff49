/** What {@code /health} looks at. */
@NullMarked
package org.polyphony.platform.operations.health;

import org.jspecify.annotations.NullMarked;
