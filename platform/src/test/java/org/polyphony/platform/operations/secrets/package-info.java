@NullMarked
package org.polyphony.platform.operations.secrets;

import org.jspecify.annotations.NullMarked;
