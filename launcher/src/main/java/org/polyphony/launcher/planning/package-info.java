/** {@code ./polyphony recommend}: reads a plan and rules, writes proposals with reasons. */
@NullMarked
package org.polyphony.launcher.planning;

import org.jspecify.annotations.NullMarked;
