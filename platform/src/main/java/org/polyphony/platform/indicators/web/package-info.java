/** The method sheets of indicators, the records behind their figures, and approved periods. */
@NullMarked
package org.polyphony.platform.indicators.web;

import org.jspecify.annotations.NullMarked;
