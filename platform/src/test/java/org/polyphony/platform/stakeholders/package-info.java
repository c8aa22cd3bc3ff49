@NullMarked
package org.polyphony.platform.stakeholders;

import org.jspecify.annotations.NullMarked;
