/** Pages and files of segments. */
@NullMarked
package org.polyphony.platform.segments.web;

import org.jspecify.annotations.NullMarked;
