package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, to be read from the beginning as often as needed. */
@FunctionalInterface
public interface Content {

  /** The bytes from the first one; whoever opens closes. */
  InputStream open() throws IOException;

  /** Bytes that lie in memory. */
  static Content of(byte[] bytes) {
    return () -> new java.io.ByteArrayInputStream(bytes);
  }
}
