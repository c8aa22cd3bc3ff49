/** The pages of questionnaires: for staff, and the one behind a mailed link. */
@NullMarked
package org.polyphony.platform.questionnaires.web;

import org.jspecify.annotations.NullMarked;
