/**
 * Bringing in lists of organisations and people: a file or a pasted table is read, shown row by row
 * with what would happen, written as one batch, and can be taken back as one.
 */
@NullMarked
package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.NullMarked;
