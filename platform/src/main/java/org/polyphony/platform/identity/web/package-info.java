/** Pages and filters of the identity module. */
@NullMarked
package org.polyphony.platform.identity.web;

import org.jspecify.annotations.NullMarked;
