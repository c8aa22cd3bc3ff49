@NullMarked
package org.polyphony.platform.translations;

import org.jspecify.annotations.NullMarked;
