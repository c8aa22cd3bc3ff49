package org.polyphony.platform.questionnaires;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.polyphony.platform.seed.Seeding;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The shipped questions by their keys. Read from the file itself, not only while an empty database
 * is filled: an installation older than the bank gets it too.
 */
final class ShippedQuestions {

  private static final String FILE = "/polyphony-data/questions.yaml";
  private static final String SOURCE = "Polyphony";

  private ShippedQuestions() {}

  static Map<String, QuestionDraft> read() {
    try (var in = ShippedQuestions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The shipped file " + FILE + " is missing");
      }
      var questions = new LinkedHashMap<String, QuestionDraft>();
      for (JsonNode each : new YAMLMapper().readTree(in).path("questions")) {
        questions.put(each.path("key").asString(""), question(each));
      }
      return questions;
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped file " + FILE + " cannot be read", e);
    }
  }

  private static QuestionDraft question(JsonNode node) {
    return new QuestionDraft(
        node.path("outcome").asString(""),
        QuestionKind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
        Seeding.text(node.path("wording")),
        SOURCE);
  }
}
