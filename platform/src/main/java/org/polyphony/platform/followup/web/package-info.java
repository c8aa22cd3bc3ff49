/** The pages of the follow-up: for staff, and those behind mailed links. */
@NullMarked
package org.polyphony.platform.followup.web;

import org.jspecify.annotations.NullMarked;
