/** The pages of the interface itself: theme choice and style guide. */
@NullMarked
package org.polyphony.platform.ui.web;

import org.jspecify.annotations.NullMarked;
