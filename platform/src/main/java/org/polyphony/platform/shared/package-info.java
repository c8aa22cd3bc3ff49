/** Value types that every module speaks. No beans, no I/O. */
@ApplicationModule(
    displayName = "Shared vocabulary",
    allowedDependencies = {})
@NullMarked
package org.polyphony.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
