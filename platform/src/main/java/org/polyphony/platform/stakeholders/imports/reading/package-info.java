/**
 * Reads tables row by row, whatever their form: CSV of any dialect and encoding, workbooks (XLSX),
 * contact cards (vCard). What is read never lies in memory as a whole.
 */
@NullMarked
package org.polyphony.platform.stakeholders.imports.reading;

import org.jspecify.annotations.NullMarked;
