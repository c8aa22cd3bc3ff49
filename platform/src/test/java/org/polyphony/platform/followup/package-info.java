@NullMarked
package org.polyphony.platform.followup;

import org.jspecify.annotations.NullMarked;
