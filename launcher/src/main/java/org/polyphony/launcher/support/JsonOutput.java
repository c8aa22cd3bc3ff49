package org.polyphony.launcher.support;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document as a stream, in UTF-8, with a line end after it. */
public final class JsonOutput {

  private JsonOutput() {}

  /** Writes what {@code body} writes; the stream stays open. */
  public static void write(OutputStream stream, Consumer<JsonGenerator> body) {
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), new KeptOpen(stream))) {
      body.accept(json);
      json.writeRaw('\n');
    }
  }

  /** Writes a number, or null where it is none: JSON has neither NaN nor infinity. */
  public static void number(JsonGenerator json, String name, @Nullable Double value) {
    json.writeName(name);
    number(json, value);
  }

  /** The same as an element of an array. */
  public static void number(JsonGenerator json, @Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      json.writeNull();
    } else {
      json.writeNumber(value.doubleValue());
    }
  }

  /** Standard output must outlive the document. */
  private static final class KeptOpen extends java.io.FilterOutputStream {

    KeptOpen(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws java.io.IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws java.io.IOException {
      flush();
    }
  }
}
