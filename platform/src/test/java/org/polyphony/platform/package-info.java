/** Support for tests of the whole application. */
@NullMarked
package org.polyphony.platform;

import org.jspecify.annotations.NullMarked;
