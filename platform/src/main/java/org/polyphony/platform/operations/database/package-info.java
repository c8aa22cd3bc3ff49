/** The embedded PostgreSQL, the connection to it or to an outside one, and the migrations. */
@NullMarked
package org.polyphony.platform.operations.database;

import org.jspecify.annotations.NullMarked;
