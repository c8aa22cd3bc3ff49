@NullMarked
package org.polyphony.platform.stakeholders.duplicates;

import org.jspecify.annotations.NullMarked;
