/** The pages of what is translated and what is missing. */
@NullMarked
package org.polyphony.platform.translations.web;

import org.jspecify.annotations.NullMarked;
