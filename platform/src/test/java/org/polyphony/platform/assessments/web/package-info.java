/** Tests of the pages of assessments, needs and offers. */
@NullMarked
package org.polyphony.platform.assessments.web;

import org.jspecify.annotations.NullMarked;
