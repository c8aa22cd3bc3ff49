/** Breaks the rules on purpose, so that the tests can be seen to fail. */
@NullMarked
package org.polyphony.platform.house.planted;

import org.jspecify.annotations.NullMarked;
