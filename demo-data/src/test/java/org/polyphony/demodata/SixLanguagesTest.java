package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SixLanguagesTest {

  private static final Map<String, Pattern> SCRIPTS =
      Map.of(
          "ru", Pattern.compile("\\p{IsCyrillic}"),
          "ar", Pattern.compile("\\p{IsArabic}"),
          "zh", Pattern.compile("\\p{IsHan}"));

  @Test
  void everyLocalizedFieldIsCompleteInSixLanguages() {
    DataFiles.all().forEach((name, root) -> assertThat(faults(name, root)).isEmpty());
  }

  @Test
  void aMissingAnEmptyAndAWronglyScriptedLanguageAreSeen() {
    JsonNode root =
        DataFiles.parse(
            """
            records:
              - title: {en: One, fr: Un, es: Uno, ru: Odin, ar: واحد, zh: ''}
              - title: {en: Two, fr: Deux, ru: Два, ar: اثنان, zh: 二}
            """);

    assertThat(faults("planted", root))
        .containsExactly(
            "planted.records[0].title.ru: not in its script: Odin",
            "planted.records[0].title.zh: empty",
            "planted.records[1].title.es: empty");
  }

  @Test
  void noTextCarriesADirectionMarkAForeignDigitOrTheLetterYo() {
    var stray = Pattern.compile("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069٠-٩ёЁ]");
    DataFiles.all()
        .forEach((name, root) ->
            DataFiles.walk(
                name,
                root,
                (path, node) -> {
                  if (node.isString()) {
                    assertThat(stray.matcher(node.asString()).find()).as(path).isFalse();
                  }
                }));
  }

  private static List<String> faults(String name, JsonNode root) {
    var faults = new ArrayList<String>();
    DataFiles.walk(
        name,
        root,
        (path, node) -> {
          if (DataFiles.isLocalized(path, node)) {
            DataFiles.LANGUAGES.forEach(language -> check(path, node, language, faults));
          }
        });
    return faults;
  }

  private static void check(String path, JsonNode node, String language, List<String> faults) {
    String text = node.path(language).asString("").strip();
    Pattern script = SCRIPTS.get(language);
    if (text.isEmpty()) {
      faults.add(path + "." + language + ": empty");
    } else if (script != null && !script.matcher(text).find()) {
      faults.add(path + "." + language + ": not in its script: " + text);
    }
  }
}
