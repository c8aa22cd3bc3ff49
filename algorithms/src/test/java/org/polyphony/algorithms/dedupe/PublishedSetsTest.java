package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.algorithms.Progress;

/**
 * Record sets with published truth: persons of Febrl (P. Christen, 2005) and affiliations matched
 * by ROR (2023). The small siblings are {@link DedupeTest} and {@link OrganizationTest}.
 */
class PublishedSetsTest {

  private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^,]*)(,|$)");

  private static List<String> lines(String name) throws IOException {
    Path path = Path.of("../../shared/data/dedupe").resolve(name);
    if (!Files.exists(path)) {
      System.err.println("Left out, because shared/data/dedupe/" + name + " is missing");
      Assumptions.abort("shared/data/dedupe/" + name + " is missing");
    }
    return Files.readAllLines(path);
  }

  private static Set<String> pairs(Map<String, List<String>> groups) {
    Set<String> truth = new HashSet<>();
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!group.get(i).equals(group.get(j))) {
            truth.add(DedupeEvaluation.key(group.get(i), group.get(j), false));
          }
        }
      }
    }
    return truth;
  }

  @ParameterizedTest
  @ValueSource(strings = {"febrl1.csv", "febrl2.csv"})
  void personsOfFebrl(String file) throws IOException {
    List<String> lines = lines(file);
    List<String> header =
        Arrays.stream(lines.getFirst().split(",", -1)).map(String::strip).toList();
    List<DedupeRecord> records = new ArrayList<>();
    Map<String, List<String>> groups = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length == header.size()) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
          values.put(header.get(i), cells[i].strip());
        }
        records.add(DedupeRecord.of(cells[0], values));
        groups.computeIfAbsent(cells[0].split("-")[1], _ -> new ArrayList<>()).add(cells[0]);
      }
    }
    DedupeResult result = Dedupe.sweep(records, DedupeOptions.DEFAULT, Progress.NONE);
    DedupeEvaluation measured = DedupeEvaluation.of(result.pairs(), pairs(groups), false, false);
    assertThat(measured.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(measured.f1()).isGreaterThanOrEqualTo(0.98);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_train", "_test"})
  void affiliationsOfRor(String part) throws IOException {
    List<DedupeRecord> records = new ArrayList<>();
    Map<String, List<String>> groups = new HashMap<>();
    List<String> lines = lines("ror-logs/20230903_affiliation_matching_logs" + part + ".csv");
    for (String line : lines.subList(1, lines.size())) {
      Matcher cell = CELL.matcher(line);
      String text = cell.find() ? cell.group(1) : "";
      String plain = text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
      String id = Integer.toString(records.size());
      records.add(DedupeRecord.of(id, Map.of("affiliation", plain.replace("\"\"", "\""))));
      for (String known : line.substring(cell.end()).split(";")) {
        if (known.contains("ror.org")) {
          groups.computeIfAbsent(known.strip(), _ -> new ArrayList<>()).add(id);
        }
      }
    }
    DedupeResult result = Dedupe.sweep(records, DedupeOptions.DEFAULT, Progress.NONE);
    assertThat(DedupeEvaluation.of(result.pairs(), pairs(groups), false, false).f1())
        .isGreaterThanOrEqualTo(0.6);
  }
}
