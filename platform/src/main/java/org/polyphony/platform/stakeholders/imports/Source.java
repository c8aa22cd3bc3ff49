package org.polyphony.platform.stakeholders.imports;

import java.nio.charset.StandardCharsets;
import org.polyphony.platform.stakeholders.imports.reading.Content;

/**
 * A file or a pasted table.
 *
 * @param fileName the file's name, or empty for a pasted table
 * @param content the file as it is; pasted text as UTF-8
 * @param encoding what the person says it is, or empty to find out
 * @param sample whether all its records are to be marked as samples
 */
public record Source(String fileName, Content content, String encoding, boolean sample) {

  /** A pasted table. */
  public static Source pasted(String text, boolean sample) {
    return new Source("", Content.of(text.getBytes(StandardCharsets.UTF_8)), "UTF-8", sample);
  }
}
