/** The pages of attendance. */
@NullMarked
package org.polyphony.platform.attendance.web;

import org.jspecify.annotations.NullMarked;
