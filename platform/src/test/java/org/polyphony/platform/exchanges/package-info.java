@NullMarked
package org.polyphony.platform.exchanges;

import org.jspecify.annotations.NullMarked;
