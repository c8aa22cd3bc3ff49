package org.polyphony.launcher.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyphony.launcher.support.Refusals;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matching commands from file to JSON: formats, exit codes, messages. */
class MatchCommandTest {

  @TempDir Path folder;

  private final StringWriter errors = new StringWriter();
  private String output = "";

  @Test
  void assignReadsCarriageReturnsAndEmptyCellsAndItsResultIsAccepted() throws Exception {
    file("scores.csv", "item,ann,bob,cy\rtalk,5,,1\rpanel,4,3,\r");
    assertThat(run("assign --scores scores.csv --json")).isZero();
    JsonNode answer = json();
    assertThat(answer.get("total").asDouble()).isEqualTo(8);
    assertThat(answer.get("bound").asDouble()).isEqualTo(8);
    assertThat(answer.get("worst").asDouble()).isEqualTo(3);
    assertThat(answer.get("proven").asBoolean()).isTrue();
    file("result.json", output);
    assertThat(run("check scores.csv result.json --json")).isZero();
    file("result.json", output = answer.toString().replace("\"talk\"", "\"panel\""));
    assertThat(run("check scores.csv result.json --json")).isEqualTo(1);
    assertThat(json().get("violations").size()).isPositive();
  }

  @Test
  void assignReportsWhoIsLeftOutAndWhatWouldHaveToChange() throws Exception {
    file("scores.csv", "item,ann\ntalk,5\npanel,4\nwalk,\n");
    assertThat(run("assign --scores scores.csv --json")).isZero();
    JsonNode empty = json().get("unassigned");
    assertThat(empty.get(0).get("reason").get("key").asString())
        .isEqualTo("matching.assign.all-full");
    assertThat(empty.get(0).get("reason").get("change").get("key").asString())
        .isEqualTo("matching.assign.raise-load");
    assertThat(empty.get(1).get("reason").get("key").asString())
        .isEqualTo("matching.assign.nobody-allowed");
  }

  @Test
  void loadsFileOverridesTheDefaultsAndImpossibleFloorsAreExplained() throws Exception {
    file("scores.csv", "item,ann,bob\ntalk,5,1\npanel,4,1\n");
    file("loads.csv", "id,min,max\nann,,2\n");
    assertThat(run("assign --scores scores.csv --loads loads.csv --json")).isZero();
    assertThat(json().get("total").asDouble()).isEqualTo(9);
    file("loads.csv", "ann,2,2\nbob,1,1\n");
    assertThat(run("assign --scores scores.csv --loads loads.csv")).isEqualTo(1);
    assertThat(errors.toString()).contains("ann, bob", "add up to 3", "only 2 places");
  }

  @Test
  void stableTakesHeadersAndCouplesWithoutListsOfTheirOwn() throws Exception {
    file("a.csv", "id,first,second\nann,north,south\n");
    file("b.csv", "id,first,second,third\nnorth,bob,ann\nsouth,cy,ann\n");
    file("couples.csv", "id1,id2,pairs\nbob,cy,north+south\n");
    assertThat(run("stable --proposers a.csv --receivers b.csv --couples couples.csv --json"))
        .isZero();
    assertThat(json().get("blockingPairs").isEmpty()).isTrue();
    assertThat(output)
        .contains("\"proposer\":\"bob\",\"receiver\":\"north\"")
        .contains("\"proposer\":\"cy\",\"receiver\":\"south\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          item,a,a;x,1,2   | line 1: person 'a' has two columns
          item,a,b;x,1,NaN | line 2: the score of 'b' is 'NaN'
          item,a,b;x,1     | line 2: has 2 cells where the header has 3
          item,a;x,1;x,2   | line 3: item 'x' has two rows
          item,a           | there are no items or no people
          item,a;x,"1      | cannot be read as CSV
          """)
  void badScoresAreRefusedWithPlaceAndCure(String lines, String message) throws Exception {
    file("scores.csv", lines.replace(';', '\n') + "\n");
    assertThat(run("assign --scores scores.csv")).isEqualTo(1);
    assertThat(errors.toString()).contains("scores.csv", message);
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws Exception {
    assertThat(run("assign --scores scores.csv --objective best")).isEqualTo(2);
    assertThat(run("stable --proposers a.csv")).isEqualTo(2);
    assertThat(run("schedule fair.json --minimize tables")).isEqualTo(2);
  }

  @Test
  void stableReadsTiesCapacitiesAndBothSidesMayPropose() throws Exception {
    file("a.csv", "m1,w1,w2,w3\nm2,w2,w3,w1\nm3,w3,w1,w2\n");
    file("b.csv", "w1,m2,m3,m1\r\nw2,m3,m1,m2\r\nw3,m1,m2,m3\r\n");
    assertThat(run("stable --proposers a.csv --receivers b.csv --json")).isZero();
    assertThat(json().get("pairs").get(0).get("receiver").asString()).isEqualTo("w1");
    assertThat(json().get("proposerOptimal").asBoolean()).isTrue();
    run("stable --proposers a.csv --receivers b.csv --proposing receivers --json");
    assertThat(json().get("proposerOptimal").asBoolean()).isFalse();
    assertThat(json().get("receiverOptimal").asBoolean()).isTrue();
    file("a.csv", "r1,h\nr2,h\nr3,h\n");
    file("h.csv", "h,r1=r2=r3\n");
    file("cap.csv", "id,capacity\nh,2\n");
    run("stable --proposers a.csv --receivers h.csv --capacity cap.csv --json");
    assertThat(json().get("pairs").size()).isEqualTo(2);
    assertThat(json().get("blockingPairs").size()).isZero();
    assertThat(json().get("unmatched").size()).isEqualTo(1);
  }

  @Test
  void pairAndScheduleResultsAreAcceptedByCheckAndTamperingIsFound() throws Exception {
    file(
        "institutions.json",
        """
        {"institutions": [
          {"id": "a", "languages": ["fr"], "strengths": {"music": 5, "film": 1}},
          {"id": "b", "languages": ["fr"], "strengths": {"music": 1, "film": 5}}]}
        """);
    assertThat(run("pair --profiles institutions.json --json")).isZero();
    assertThat(json().get("total").asDouble()).isEqualTo(8);
    file("result.json", output);
    assertThat(run("check institutions.json result.json")).isZero();
    file("fair.json", FAIR);
    assertThat(run("schedule fair.json --time 10s --json")).isZero();
    assertThat(json().get("total").asDouble()).isEqualTo(5);
    assertThat(json().get("proven").asBoolean()).isTrue();
    file("result.json", output);
    assertThat(run("check fair.json result.json")).isZero();
    file("result.json", output.replace("\"slot\":\"9:30\"", "\"slot\":\"9:00\""));
    assertThat(run("check fair.json result.json")).isEqualTo(1);
  }

  private static final String FAIR =
      """
      {"slots": [{"id": "9:00"}, {"id": "9:30"}],
       "tables": [{"id": "t1", "hall": "A"}],
       "parties": [{"id": "x"}, {"id": "y"}, {"id": "z"}],
       "requests": [{"a": "x", "b": "y", "value": 3}, {"a": "x", "b": "z", "value": 2}]}
      """;

  @Test
  void badFairsAreRefusedWithTheirPlace() throws Exception {
    file("fair.json", FAIR.replace("\"b\": \"z\"", "\"b\": \"nobody\""));
    assertThat(run("schedule fair.json")).isEqualTo(1);
    assertThat(errors.toString()).contains("requests[1].b 'nobody' is no party of this file");
    file("fair.json", FAIR.substring(0, 60));
    assertThat(run("schedule fair.json")).isEqualTo(1);
    assertThat(errors.toString()).contains("is not JSON", "line");
    file("fair.json", FAIR.replace("{\"id\": \"z\"}", "{\"id\": \"z\", \"min\": 3}"));
    assertThat(run("schedule fair.json")).isEqualTo(1);
    assertThat(errors.toString()).contains("The floor of z, 3 meetings, conflicts");
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  private JsonNode json() {
    return new JsonMapper().readTree(output);
  }

  private int run(String line) {
    List<String> arguments = new ArrayList<>();
    for (String word : line.split(" ")) {
      boolean file = word.endsWith(".csv") || word.endsWith(".json");
      arguments.add(file ? folder.resolve(word).toString() : word);
    }
    errors.getBuffer().setLength(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return new CommandLine(new MatchCommand())
          .setErr(new PrintWriter(errors, true))
          .setExecutionExceptionHandler(new Refusals())
          .execute(arguments.toArray(new String[0]));
    } finally {
      System.setOut(before);
      output = bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
