/** Pages of the engagement log. */
@NullMarked
package org.polyphony.platform.engagement.web;

import org.jspecify.annotations.NullMarked;
