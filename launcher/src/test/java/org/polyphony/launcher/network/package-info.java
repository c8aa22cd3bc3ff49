@NullMarked
package org.polyphony.launcher.network;

import org.jspecify.annotations.NullMarked;
