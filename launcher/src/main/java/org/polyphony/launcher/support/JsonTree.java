package org.polyphony.launcher.support;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes maps, lists, strings, numbers and booleans as JSON, without the cost of data binding. */
public final class JsonTree {

  private JsonTree() {}

  /** Writes one value and a line end; the stream stays open. */
  public static void write(OutputStream out, @Nullable Object value) {
    JsonOutput.write(out, json -> write(json, value));
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, entry) -> {
          json.writeName(String.valueOf(name));
          write(json, entry);
        });
        json.writeEndObject();
      }
      case Iterable<?> list -> {
        json.writeStartArray();
        list.forEach(entry -> write(json, entry));
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Number number -> writeDouble(json, number.doubleValue());
      default -> json.writeString(String.valueOf(value));
    }
  }

  private static void writeDouble(JsonGenerator json, double number) {
    if (!Double.isFinite(number)) {
      json.writeNull();
    } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }
}
