/** Rules of the whole house. */
@NullMarked
package org.polyphony.platform.house;

import org.jspecify.annotations.NullMarked;
