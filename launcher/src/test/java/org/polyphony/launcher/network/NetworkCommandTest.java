package org.polyphony.launcher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkCommandTest {

  private static final String TIES =
      "source,target,w,day\na,b,2,2024-02-01\nb,c,1,2024-03-01\nc,a,0.5,2024-03-01\n"
          + "c,d,3,2025-01-01\nd,e,1,2025-01-01\ne,d,1,2025-02-01\ne,f,2,2025-02-01\nb,d,1,2025-03-01\n";
  private static final String MEMBERS =
      "id,kind\na,Party\nb,Party\nc,Party\nd,civil society\ne,civil society\nf,civil society\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Ran run(String edges, Object... more) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("--edges", file("edges.csv", edges)));
    arguments.addAll(List.of(more));
    arguments.add("--json");
    return Ran.command(new NetworkCommand(), arguments.toArray());
  }

  private static double[] column(JsonNode json, String field) {
    return json.get("node").valueStream().mapToDouble(node -> node.get(field).asDouble()).toArray();
  }

  @Test
  void smallDirectedWeightedNetworkEqualsNetworkx361() throws IOException {
    JsonNode json = run(TIES, "--directed", "--weight", "w").json();
    assertThat(column(json, "betweenness")).containsExactly(1, 4, 1, 6, 4, 0);
    assertThat(column(json, "closeness"))
        .containsExactly(
            new double[] {4 / 15.0, 4 / 15.0, 4 / 15.0, 0.64, 0.4, 5 / 13.0}, within(1e-12));
    assertThat(column(json, "pageRank"))
        .containsExactly(
            new double[] {
              0.06634101725544461, 0.1104640046795636, 0.10102134200125018,
              0.2502001472616826, 0.26674426518486577, 0.20522922361719304
            },
            within(1e-12));
    assertThat(column(json, "core")).containsExactly(2, 2, 2, 2, 2, 1);
    assertThat(column(json, "clustering"))
        .containsExactly(new double[] {0.5, 1 / 3.0, 1 / 3.0, 0.1, 0, 0}, within(1e-12));
    assertThat(column(json, "constraint"))
        .containsExactly(
            new double[] {
              0.8730864197530864,
              0.6777854938271605,
              0.7492592592592593,
              0.48167438271604934,
              0.5,
              1
            },
            within(1e-12));
    assertThat(json.get("degreeAssortativity").asDouble())
        .isEqualTo(0.4472135954999579, within(1e-12));
  }

  @Test
  void everyOutputFollowsTheSchema() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Path.of("../docs/algorithms/network.schema.json").toFile());
    Path nodes = file("nodes.csv", MEMBERS);
    List<Ran> runs =
        List.of(
            run(TIES),
            run(TIES, "--directed", "--weight", "w", "--lengths", "inverse", "--layout"),
            run(TIES, "--nodes", nodes, "--group", "kind", "--date", "day", "--snapshots", "month"),
            run(TIES, "--two-mode", "target", "--projection", "newman"),
            run(TIES, "--betweenness", "sampled", "--runs", "1"),
            run(TIES, "--betweenness", "none"),
            run("source,target\na,a\n"));
    for (Ran ran : runs) {
      assertThat(SchemaCheck.violations(schema, ran.json())).isEmpty();
    }
  }

  @Test
  void groupsSnapshotsAndReasons() throws IOException {
    Path nodes = file("nodes.csv", MEMBERS);
    JsonNode json = run(TIES, "--nodes", nodes, "--group", "kind", "--date", "day").json();
    assertThat(json.get("internalEdges").asInt()).isEqualTo(5);
    assertThat(json.get("externalEdges").asInt()).isEqualTo(2);
    assertThat(json.get("merged").get("multiples").asInt()).isEqualTo(1);
    assertThat(json.get("snapshots").get(1).get("edges").asInt()).isEqualTo(4);
    assertThat(json.get("changes").get(0).get("left").toString()).isEqualTo("[\"a\"]");
    JsonNode broker = json.get("node").get(3).get("reasons").get(0);
    assertThat(broker.get("key").asString()).isEqualTo("network.node.broker");
    assertThat(broker.get("values").get("groups").toString())
        .isEqualTo("[\"Party\",\"civil society\"]");
  }

  @Test
  void membersWithoutTiesCount() throws IOException {
    JsonNode json = run("source,target\n", "--nodes", file("n.csv", "id\na\nb\n")).json();
    assertThat(json.get("nodes").asInt()).isEqualTo(2);
    assertThat(json.get("modularity").isNull()).isTrue();
    assertThat(column(json, "pageRank")).containsExactly(0.5, 0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndAndAByteOrderMark(String end) throws IOException {
    String text = "\uFEFF" + TIES.replace("\n", end);
    assertThat(run(text).out()).isEqualTo(run(TIES).out());
  }

  @Test
  void sameSeedSameBytes() throws IOException {
    assertThat(run(TIES, "--layout", "--seed", 5).out())
        .isEqualTo(run(TIES, "--layout", "--seed", 5).out());
  }

  @Test
  void drawsWithoutScriptAndEscapesIds() throws IOException {
    Path svg = folder.resolve("net.svg");
    run("source,target\n<b>,R&D\n", "--svg", svg).json();
    String drawn = Files.readString(svg);
    assertThat(drawn).contains("&lt;b&gt;").contains("R&amp;D").doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|edges.csv: the file is empty",
        "source,target|there are no edges",
        "source,to;a,b|line 1: there is no column 'target'",
        "source,target;a,b;c|line 3: has 1 fields where the header has 2",
        "source,target;a,b;c,\"d|close every quote",
        "source,target;a,b;,c|line 3: source is empty",
        "source,target,w;a,b,NaN|line 2: w is 'NaN'; it must be a number greater than 0",
        "source,target,w;a,b,1;b,c,-2|line 3: w is '-2'; it must be a number greater than 0",
        "source,target,w;a,b,0|leave out ties of weight 0",
        "source,target,w;a,b,strong|line 2: w is 'strong'"
      })
  void badEdgesAreRefusedWithPlaceValueAndCure(String lines, String said) throws IOException {
    String text = lines.replace(';', '\n');
    Ran ran = text.contains(",w") ? run(text, "--weight", "w") : run(text);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("edges.csv").contains(said);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void unknownIdsAndTwiceListedIdsAreRefused() throws IOException {
    Ran unknown = run("source,target\na,b\na,x\n", "--nodes", file("n.csv", "id\na\nb\n"));
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("edges.csv line 3: 'x' is not among the members");
    Ran twice = run(TIES, "--nodes", file("n.csv", "id\na\na\n"));
    assertThat(twice.err()).contains("n.csv line 3: the id 'a' is listed twice");
    Ran day = run("source,target,d\na,b,1.2.2025\n", "--date", "d");
    assertThat(day.err()).contains("line 2: d is '1.2.2025'; it must be a date such as 2025-07-31");
    Ran missing = Ran.command(new NetworkCommand(), "--edges", folder.resolve("none.csv"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("none.csv: there is no such file");
  }

  @Test
  void contradictoryOptionsAreWrongUsage() throws IOException {
    assertThat(run(TIES, "--group", "kind").code()).isEqualTo(2);
    assertThat(run(TIES, "--lengths", "weight").code()).isEqualTo(2);
    assertThat(run(TIES, "--two-mode", "source", "--directed").code()).isEqualTo(2);
    assertThat(run(TIES, "--runs", "-1").code()).isEqualTo(2);
  }

  @Test
  void aMillionLinesStreamThrough() throws IOException {
    Path edges = folder.resolve("many.csv");
    try (BufferedWriter out = Files.newBufferedWriter(edges)) {
      out.write("source,target\n");
      for (int i = 0; i < 1_000_000; i++) {
        out.write("n" + i % 997 + ",n" + (i % 997 + 1 + i / 997 % 20) % 997 + "\n");
      }
    }
    JsonNode json =
        Ran.command(new NetworkCommand(), "--edges", edges, "--runs", "1", "--json").json();
    assertThat(json.get("merged").get("lines").asInt()).isEqualTo(1_000_000);
    assertThat(json.get("nodes").asInt()).isEqualTo(997);
    assertThat(json.get("edges").asInt()).isEqualTo(997 * 20);
  }
}
