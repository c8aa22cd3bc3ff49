/** The control channel between {@code ./polyphony} and the application. */
@NullMarked
package org.polyphony.platform.operations.control;

import org.jspecify.annotations.NullMarked;
