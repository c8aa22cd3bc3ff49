/** Tests of assessments, needs and offers. */
@NullMarked
package org.polyphony.platform.assessments;

import org.jspecify.annotations.NullMarked;
