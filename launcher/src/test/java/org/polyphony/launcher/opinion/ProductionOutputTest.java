package org.polyphony.launcher.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Output of the published system in production, value by value. */
class ProductionOutputTest {

  private static final double EXACT = 1e-9;

  /** The production output rounds the z values of differences to single precision. */
  private static final double SINGLE = 1e-6;

  @TempDir Path folder;

  @Test
  void below100CentersComponentsAndPlacesEqualProductionTo1e9() throws IOException {
    JsonNode math = read("production-below-100-ptpts", "math");
    JsonNode map = mapOf(below100(math));
    JsonNode pca = math.get("pca");
    for (int c = 0; c < pca.get("center").size(); c++) {
      // Production counts agreeing as -1.
      assertThat(map.get("center").get(c).doubleValue())
          .isCloseTo(-pca.get("center").get(c).doubleValue(), within(EXACT));
      assertThat(map.get("statements").get(c).get("extremity").doubleValue())
          .isCloseTo(pca.get("comment-extremity").get(c).doubleValue(), within(EXACT));
    }
    double signX = sameComponent(map, pca, 0);
    double signY = sameComponent(map, pca, 1);
    JsonNode base = math.get("base-clusters");
    for (int b = 0; b < base.get("id").size(); b++) {
      JsonNode person = person(map, base.get("members").get(b).get(0).asString());
      assertThat(signX * person.get("x").doubleValue())
          .isCloseTo(base.get("x").get(b).doubleValue(), within(EXACT));
      assertThat(signY * person.get("y").doubleValue())
          .isCloseTo(base.get("y").get(b).doubleValue(), within(EXACT));
    }
  }

  @Test
  void below100PrioritiesEqualProductionTo1e9() throws IOException {
    JsonNode math = read("production-below-100-ptpts", "math");
    for (JsonNode statement : mapOf(below100(math)).get("statements")) {
      assertThat(statement.get("priority").doubleValue())
          .isCloseTo(
              math.get("comment-priorities").get(statement.get("id").stringValue()).doubleValue(),
              within(EXACT));
    }
  }

  @Test
  void below100StartedAtTheProductionGroupsKeepsEveryLabel() throws IOException {
    JsonNode math = read("production-below-100-ptpts", "math");
    Fixture fixture = below100(math);
    JsonNode map =
        Ran.command(
                new OpinionMapCommand(),
                "--matrix",
                fixture.matrix,
                "--comments",
                fixture.comments,
                "--start",
                "groups",
                "--json")
            .json();
    assertThat(map.get("agreementWithGivenGroups").doubleValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"production-below-100-ptpts", "production-150ptpt-3gp-no-strict-no-meta"})
  void groupFiguresEqualProductionInOrderAndTo1e9(String name) throws IOException {
    JsonNode math = read(name, "math");
    JsonNode map = mapOf(rebuilt(math));
    for (JsonNode statement : map.get("statements")) {
      String id = statement.get("id").stringValue();
      assertThat(statement.get("consensus").doubleValue())
          .isCloseTo(math.get("group-aware-consensus").get(id).doubleValue(), within(EXACT));
      int column = Integer.parseInt(id);
      double ratio =
          (math.get("pca").get("comment-extremity").get(column).doubleValue() + 1)
              / (statement.get("extremity").doubleValue() + 1);
      // The rebuilt votes give every group's counts but not the places: put production's in.
      assertThat(statement.get("priority").doubleValue() * ratio * ratio)
          .isCloseTo(math.get("comment-priorities").get(id).doubleValue(), within(EXACT));
    }
    for (JsonNode group : map.get("groups")) {
      JsonNode published = math.get("repness").get(group.get("id").stringValue());
      assertThat(group.get("representative").size()).isEqualTo(published.size());
      for (int i = 0; i < published.size(); i++) {
        same(group.get("representative").get(i), published.get(i));
        assertThat(group.get("representative").get(i).get("direction").stringValue())
            .isEqualTo(published.get(i).get("repful-for").stringValue());
      }
    }
  }

  @Test
  void below100MajorityConsensusEqualsProductionInOrderAndTo1e9() throws IOException {
    JsonNode math = read("production-below-100-ptpts", "math");
    JsonNode map = mapOf(below100(math));
    for (String side : List.of("agree", "disagree")) {
      JsonNode published = math.get("consensus").get(side);
      assertThat(map.get("consensus").get(side).size()).isEqualTo(published.size());
      for (int i = 0; i < published.size(); i++) {
        same(map.get("consensus").get(side).get(i), published.get(i));
      }
    }
  }

  private static void same(JsonNode ours, JsonNode published) {
    assertThat(ours.get("id").stringValue()).isEqualTo(published.get("tid").asString());
    assertThat(ours.get("successes").intValue()).isEqualTo(published.get("n-success").intValue());
    assertThat(ours.get("trials").intValue()).isEqualTo(published.get("n-trials").intValue());
    assertThat(ours.get("probability").doubleValue())
        .isCloseTo(published.get("p-success").doubleValue(), within(EXACT));
    assertThat(ours.get("probabilityTest").doubleValue())
        .isCloseTo(published.get("p-test").doubleValue(), within(EXACT));
    if (published.has("repness")) {
      assertThat(ours.get("ratio").doubleValue())
          .isCloseTo(published.get("repness").doubleValue(), within(EXACT));
      assertThat(ours.get("ratioTest").doubleValue())
          .isCloseTo(published.get("repness-test").doubleValue(), within(SINGLE));
    }
  }

  private static double sameComponent(JsonNode map, JsonNode pca, int axis) {
    JsonNode ours = map.get("components").get(axis);
    JsonNode theirs = pca.get("comps").get(axis);
    double cosine = 0;
    for (int c = 0; c < ours.size(); c++) {
      cosine += ours.get(c).doubleValue() * theirs.get(c).doubleValue();
    }
    // Votes are turned round as well, so that a place keeps the sign of the two together.
    double sign = -Math.signum(cosine);
    for (int c = 0; c < ours.size(); c++) {
      assertThat(-sign * ours.get(c).doubleValue())
          .isCloseTo(theirs.get(c).doubleValue(), within(EXACT));
    }
    return sign;
  }

  private static JsonNode person(JsonNode map, String id) {
    for (JsonNode person : map.get("participants")) {
      if (person.get("id").stringValue().equals(id)) {
        return person;
      }
    }
    throw new AssertionError("no participant " + id);
  }

  private static JsonNode mapOf(Fixture fixture) {
    return Ran.command(
            new OpinionMapCommand(),
            "--matrix",
            fixture.matrix,
            "--comments",
            fixture.comments,
            "--keep-groups",
            "--json")
        .json();
  }

  /** The votes of the smaller conversation, with the groups of production. */
  private Fixture below100(JsonNode math) throws IOException {
    int columns = math.get("tids").size();
    Map<Integer, String[]> rows = new TreeMap<>();
    for (JsonNode vote : read("production-below-100-ptpts", "votes")) {
      rows.computeIfAbsent(vote.get("pid").intValue(), _ -> new String[columns])[
              vote.get("tid").intValue()] =
          vote.get("vote").asString();
    }
    Map<String, String> groups = new TreeMap<>();
    for (JsonNode group : math.get("group-clusters")) {
      for (JsonNode base : group.get("members")) {
        for (JsonNode member : math.get("base-clusters").get("members").get(base.intValue())) {
          groups.put(member.asString(), group.get("id").asString());
        }
      }
    }
    return write(rows, groups, math, columns);
  }

  /**
   * Votes with the counts that production reports for every group. Who cast which is not known for
   * one of the conversations, and does not matter for figures of groups.
   */
  private Fixture rebuilt(JsonNode math) throws IOException {
    int columns = math.get("tids").size();
    Map<Integer, String[]> rows = new TreeMap<>();
    Map<String, String> groups = new TreeMap<>();
    int next = 0;
    for (JsonNode group : math.get("group-votes")) {
      int members = group.get("n-members").intValue();
      for (int m = 0; m < members; m++) {
        rows.put(next + m, new String[columns]);
        groups.put(Integer.toString(next + m), group.get("id").asString());
      }
      for (int c = 0; c < columns; c++) {
        JsonNode votes = group.get("votes").get(Integer.toString(c));
        int agree = votes.get("A").intValue();
        int disagree = votes.get("D").intValue();
        int pass = votes.get("S").intValue() - agree - disagree;
        fill(rows, next, c, agree, disagree, pass);
      }
      next += members;
    }
    return write(rows, groups, math, columns);
  }

  private static void fill(
      Map<Integer, String[]> rows, int from, int column, int agree, int disagree, int pass) {
    int at = from;
    for (int i = 0; i < agree; i++) {
      rows.get(at++)[column] = "1";
    }
    for (int i = 0; i < disagree; i++) {
      rows.get(at++)[column] = "-1";
    }
    for (int i = 0; i < pass; i++) {
      rows.get(at++)[column] = "0";
    }
  }

  private Fixture write(
      Map<Integer, String[]> rows, Map<String, String> groups, JsonNode math, int columns)
      throws IOException {
    StringBuilder matrix = new StringBuilder("participant,group-id");
    StringBuilder comments = new StringBuilder("comment-id,moderated\n");
    List<Integer> out = new ArrayList<>();
    math.get("mod-out").forEach(tid -> out.add(tid.intValue()));
    for (int c = 0; c < columns; c++) {
      matrix.append(',').append(c);
      comments.append(c).append(out.contains(c) ? ",-1\n" : ",1\n");
    }
    rows.forEach((id, votes) -> {
      matrix.append('\n').append(id).append(',');
      matrix.append(groups.getOrDefault(id.toString(), ""));
      for (String vote : votes) {
        matrix.append(',').append(vote == null ? "" : vote);
      }
    });
    return new Fixture(
        Files.writeString(folder.resolve("matrix.csv"), matrix.append('\n')),
        Files.writeString(folder.resolve("comments.csv"), comments));
  }

  private record Fixture(Path matrix, Path comments) {}

  private static JsonNode read(String conversation, String kind) {
    return new JsonMapper()
        .readTree(SharedData.path("opinion/" + conversation + "/" + kind + ".json").toFile());
  }
}
