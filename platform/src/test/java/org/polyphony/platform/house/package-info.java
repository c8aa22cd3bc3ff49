/** The rules of the house as tests; each is seen to fail on something planted. */
@NullMarked
package org.polyphony.platform.house;

import org.jspecify.annotations.NullMarked;
