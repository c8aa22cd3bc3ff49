/**
 * Breaks the rules on purpose, so that the tests can be seen to fail; outside of what the
 * application scans.
 */
@NullMarked
package org.polyphony.planted;

import org.jspecify.annotations.NullMarked;
