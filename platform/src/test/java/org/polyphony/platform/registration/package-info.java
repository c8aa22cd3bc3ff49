/** Tests of registration. */
@NullMarked
package org.polyphony.platform.registration;

import org.jspecify.annotations.NullMarked;
