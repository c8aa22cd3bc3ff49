/**
 * What is translated and what is missing: every text of the content in every language, counted and
 * listed from what each module tells of itself ({@link
 * org.polyphony.platform.i18n.TranslationSource}), and the words of the interface. Owns no tables.
 */
@ApplicationModule(
    displayName = "Translations",
    allowedDependencies = {"shared", "i18n", "ui", "identity"})
@NullMarked
package org.polyphony.platform.translations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
