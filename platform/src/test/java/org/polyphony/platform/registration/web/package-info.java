/** Tests of the pages of registration. */
@NullMarked
package org.polyphony.platform.registration.web;

import org.jspecify.annotations.NullMarked;
