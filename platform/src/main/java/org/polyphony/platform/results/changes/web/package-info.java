/** The pages of institutional changes. */
@NullMarked
package org.polyphony.platform.results.changes.web;

import org.jspecify.annotations.NullMarked;
