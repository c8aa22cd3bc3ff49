/** Pages of the coverage. */
@NullMarked
package org.polyphony.platform.coverage.web;

import org.jspecify.annotations.NullMarked;
