/** The results chain and the report of a strategy. */
@NullMarked
package org.polyphony.platform.reporting;

import org.jspecify.annotations.NullMarked;
