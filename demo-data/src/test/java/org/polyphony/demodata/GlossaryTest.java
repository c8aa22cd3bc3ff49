package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A term that the glossary holds is worded as the glossary words it, and reviewed only if it is.
 */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("../../shared/design/glossary.csv");

  /** One row: the six wordings in the order of the languages, and whether they are official. */
  private record Term(List<String> words, boolean official) {}

  @Test
  void everyTermOfTheGlossaryIsWordedAsThere() throws IOException {
    if (!Files.exists(GLOSSARY)) {
      System.out.println(
          "LEFT OUT: GlossaryTest.everyTermOfTheGlossaryIsWordedAsThere, no " + GLOSSARY);
      return;
    }
    Map<String, List<Term>> terms = terms(Files.readAllLines(GLOSSARY));
    DataFiles.all().forEach((name, root) -> assertThat(faults(name, root, terms)).isEmpty());
  }

  @Test
  void anotherWordingAndAReviewThatNeverWasAreSeen() {
    Map<String, List<Term>> terms =
        terms(
            List.of(
                "key,category,en,fr,es,ru,ar,zh,status,note",
                "a,x,Party,Partie,Parte,Участник,طرف,缔约方,official,\"seen: \"\"x\"\", y\"",
                "b,x,\"Data, all\",Données,Datos,Данные,بيانات,数据,own,"));
    JsonNode root =
        DataFiles.parse(
            """
            - {en: Party, fr: Partie, es: Parte, ru: Сторона, ar: طرف, zh: 缔约方}
            - {en: 'Data, all', fr: Données, es: Datos, ru: Данные, ar: بيانات, zh: 数据, reviewed: true}
            - {en: party, fr: partie, es: parte, ru: участник, ar: طرف, zh: 缔约方, reviewed: true}
            - {en: Else, fr: Autre, es: Otro, ru: Иное, ar: آخر, zh: 其他}
            """);

    assertThat(faults("planted", root, terms))
        .containsExactly(
            "planted[0]: not as in the glossary: Party",
            "planted[1]: reviewed without an official wording: Data, all");
  }

  private static List<String> faults(String name, JsonNode root, Map<String, List<Term>> terms) {
    var faults = new ArrayList<String>();
    DataFiles.walk(
        name,
        root,
        (path, node) -> {
          if (DataFiles.isLocalized(path, node)) {
            String english = node.get("en").asString();
            List<Term> rows = terms.getOrDefault(english.toLowerCase(Locale.ROOT), List.of());
            List<Term> same = rows.stream().filter(t -> words(node).equals(t.words())).toList();
            if (!rows.isEmpty() && same.isEmpty()) {
              faults.add(path + ": not as in the glossary: " + english);
            } else if (node.path("reviewed").asBoolean(false)
                && same.stream().noneMatch(Term::official)) {
              faults.add(path + ": reviewed without an official wording: " + english);
            }
          }
        });
    return faults;
  }

  private static List<String> words(JsonNode node) {
    return DataFiles.LANGUAGES.stream()
        .map(language -> node.get(language).asString().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Map<String, List<Term>> terms(List<String> lines) {
    return lines.stream()
        .skip(1)
        .map(GlossaryTest::cells)
        .map(cells ->
            new Term(
                cells.subList(2, 8).stream().map(c -> c.toLowerCase(Locale.ROOT)).toList(),
                cells.get(8).startsWith("official")))
        .collect(Collectors.groupingBy(term -> term.words().get(0)));
  }

  /** Splits one line of RFC 4180; the glossary has no line breaks inside cells. */
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
