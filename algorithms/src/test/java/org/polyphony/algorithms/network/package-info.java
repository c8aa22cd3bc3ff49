@NullMarked
package org.polyphony.algorithms.network;

import org.jspecify.annotations.NullMarked;
