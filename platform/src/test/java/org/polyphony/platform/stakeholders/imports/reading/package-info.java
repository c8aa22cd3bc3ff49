@NullMarked
package org.polyphony.platform.stakeholders.imports.reading;

import org.jspecify.annotations.NullMarked;
