/** The pages of invitations, for the staff and for who is invited. */
@NullMarked
package org.polyphony.platform.invitations.web;

import org.jspecify.annotations.NullMarked;
