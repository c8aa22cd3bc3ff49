/** Tests of the embedded and the outside database and of the migrations. */
@NullMarked
package org.polyphony.platform.operations.database;

import org.jspecify.annotations.NullMarked;
