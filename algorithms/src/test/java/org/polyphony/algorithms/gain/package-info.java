@NullMarked
package org.polyphony.algorithms.gain;

import org.jspecify.annotations.NullMarked;
