/**
 * Languages: which one the reader gets, the words of the interface, and dates, numbers and names as
 * each language writes them (ICU). Owns no tables. The words lie in {@code
 * i18n/<module>/<language>.properties}.
 */
@ApplicationModule(displayName = "Languages", allowedDependencies = "shared")
@NullMarked
package org.polyphony.platform.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
