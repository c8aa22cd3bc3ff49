/**
 * Kills the application in the middle of its work and looks whether anything acknowledged is lost.
 */
@NullMarked
package org.polyphony.platform.operations.crash;

import org.jspecify.annotations.NullMarked;
