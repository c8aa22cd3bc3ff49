package org.polyphony.platform.results;

import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import tools.jackson.databind.JsonNode;

/** The documents of the shipped data, by their keys. */
public final class SeedDocuments {

  private SeedDocuments() {}

  /** The title of a document. */
  public static LocalizedText title(String key, Seeding seeding) {
    return Seeding.text(document(key, seeding).path("title"));
  }

  /** Symbol and paragraph of what a piece of evidence names. */
  public static String reference(JsonNode evidence, Seeding seeding) {
    String code =
        document(evidence.path("document").asString(""), seeding).path("code").asString("");
    return evidence.has("paragraph")
        ? code + ", § " + evidence.path("paragraph").asString("")
        : code;
  }

  private static JsonNode document(String key, Seeding seeding) {
    for (String file : new String[] {"strategy", "sample"}) {
      for (JsonNode each : seeding.file(file).path("documents")) {
        if (each.path("key").asString("").equals(key)) {
          return each;
        }
      }
    }
    throw new IllegalArgumentException("The shipped data hold no document " + key);
  }
}
