/** Tests of the commands around the server. */
@NullMarked
package org.polyphony.launcher.server;

import org.jspecify.annotations.NullMarked;
