/** The rule tables by which instruments are proposed. */
@NullMarked
package org.polyphony.platform.exchanges.planning;

import org.jspecify.annotations.NullMarked;
