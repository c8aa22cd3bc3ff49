/** {@code ./polyphony match …}: assignment, stable matching, pairs, schedules, and their check. */
@NullMarked
package org.polyphony.launcher.matching;

import org.jspecify.annotations.NullMarked;
