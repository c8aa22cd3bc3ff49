/** Reads and checks the settings before anything else starts. */
@NullMarked
package org.polyphony.platform.operations.settings;

import org.jspecify.annotations.NullMarked;
