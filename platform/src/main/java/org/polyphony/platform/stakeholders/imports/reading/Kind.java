package org.polyphony.platform.stakeholders.imports.reading;

/** What a file is. */
public enum Kind {
  /** Text with a sign between the cells. */
  CSV,
  /** A workbook (ISO/IEC 29500, SpreadsheetML). */
  XLSX,
  /** Contact cards (vCard 2.1, RFC 2426, RFC 6350). */
  VCARD
}
