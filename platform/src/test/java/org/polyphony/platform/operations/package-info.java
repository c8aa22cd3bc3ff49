/** Tests of running the application. */
@NullMarked
package org.polyphony.platform.operations;

import org.jspecify.annotations.NullMarked;
