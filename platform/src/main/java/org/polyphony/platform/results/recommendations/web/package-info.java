/** The pages of recommendations. */
@NullMarked
package org.polyphony.platform.results.recommendations.web;

import org.jspecify.annotations.NullMarked;
