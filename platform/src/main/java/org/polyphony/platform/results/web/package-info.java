/** The pages of results: what was found, on what evidence, and who confirmed it. */
@NullMarked
package org.polyphony.platform.results.web;

import org.jspecify.annotations.NullMarked;
