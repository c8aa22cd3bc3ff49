/** {@code ./polyphony network}: reads edges and members, writes the measures of a network. */
@NullMarked
package org.polyphony.launcher.network;

import org.jspecify.annotations.NullMarked;
