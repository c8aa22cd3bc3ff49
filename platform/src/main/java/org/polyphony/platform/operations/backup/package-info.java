/** Backup and restore in a format of our own, since the embedded server brings no pg_dump. */
@NullMarked
package org.polyphony.platform.operations.backup;

import org.jspecify.annotations.NullMarked;
