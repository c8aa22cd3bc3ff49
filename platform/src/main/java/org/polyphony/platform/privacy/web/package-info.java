/** Pages of the privacy module. */
@NullMarked
package org.polyphony.platform.privacy.web;

import org.jspecify.annotations.NullMarked;
