/** Tests of the pages and files of segments. */
@NullMarked
package org.polyphony.platform.segments.web;

import org.jspecify.annotations.NullMarked;
