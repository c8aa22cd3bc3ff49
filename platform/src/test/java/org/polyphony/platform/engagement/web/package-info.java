/** Pages of engagement as a browser without script uses them. */
@NullMarked
package org.polyphony.platform.engagement.web;

import org.jspecify.annotations.NullMarked;
