@NullMarked
package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.NullMarked;
