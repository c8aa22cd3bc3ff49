@NullMarked
package org.polyphony.platform.audit;

import org.jspecify.annotations.NullMarked;
