/** Tests of the settings. */
@NullMarked
package org.polyphony.platform.operations.settings;

import org.jspecify.annotations.NullMarked;
