/** Tests that hold the shipped data files to their rules. */
@NullMarked
package org.polyphony.demodata;

import org.jspecify.annotations.NullMarked;
