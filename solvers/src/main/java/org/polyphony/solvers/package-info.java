/** How the native solver (OR-Tools) is loaded, and only when a computation needs it. */
@NullMarked
package org.polyphony.solvers;

import org.jspecify.annotations.NullMarked;
