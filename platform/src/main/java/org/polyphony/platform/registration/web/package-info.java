/** Pages of registration, for everybody, for who registered, and for the staff. */
@NullMarked
package org.polyphony.platform.registration.web;

import org.jspecify.annotations.NullMarked;
