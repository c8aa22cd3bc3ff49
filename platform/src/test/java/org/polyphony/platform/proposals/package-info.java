@NullMarked
package org.polyphony.platform.proposals;

import org.jspecify.annotations.NullMarked;
