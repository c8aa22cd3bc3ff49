package org.polyphony.platform.stakeholders.imports;

import java.nio.charset.StandardCharsets;

/**
 * A file or a pasted table.
 *
 * @param fileName the file's name, or empty for a pasted table
 * @param bytes the file as it is; pasted text as UTF-8
 * @param encoding what the person says it is, or empty to find out
 * @param sample whether all its records are to be marked as samples
 */
public record Source(String fileName, byte[] bytes, String encoding, boolean sample) {

  /** A pasted table. */
  public static Source pasted(String text, boolean sample) {
    return new Source("", text.getBytes(StandardCharsets.UTF_8), "UTF-8", sample);
  }
}
