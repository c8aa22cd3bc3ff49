@NullMarked
package org.polyphony.platform.results;

import org.jspecify.annotations.NullMarked;
