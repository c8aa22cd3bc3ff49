/** What every command needs: reading CSV with places for messages, writing JSON, refusing. */
@NullMarked
package org.polyphony.launcher.support;

import org.jspecify.annotations.NullMarked;
