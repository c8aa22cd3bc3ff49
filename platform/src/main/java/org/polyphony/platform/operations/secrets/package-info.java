/** The key under which secrets are sealed in the database, and the file that holds it. */
@NullMarked
package org.polyphony.platform.operations.secrets;

import org.jspecify.annotations.NullMarked;
