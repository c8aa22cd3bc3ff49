package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being read, from its header on. */
public interface Table extends AutoCloseable {

  /** The headings, in the order of the columns. */
  List<String> header();

  /**
   * The next row that holds anything, or null after the last.
   *
   * @throws org.polyphony.platform.shared.Refused for what no table may hold, with the line
   */
  @Nullable Row next();

  @Override
  void close() throws IOException;
}
