/** Tests of backup and restore. */
@NullMarked
package org.polyphony.platform.operations.backup;

import org.jspecify.annotations.NullMarked;
