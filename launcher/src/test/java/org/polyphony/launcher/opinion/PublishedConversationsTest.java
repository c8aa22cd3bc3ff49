package org.polyphony.launcher.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.CsvFile;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SharedData;
import tools.jackson.databind.JsonNode;

/** The open data of real conversations (Computational Democracy Project, CC BY 4.0). */
class PublishedConversationsTest {

  private static final List<String> CONVERSATIONS =
      List.of(
          "bg2050-volunteers", "brexit-consensus", "canadian-electoral-reform", "vtaiwan.uberx");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bg2050-volunteers",
        "brexit-consensus",
        "canadian-electoral-reform",
        "vtaiwan.uberx"
      })
  void votesGiveThePublishedMatrixCellForCell(String name) {
    OpinionInput fromVotes =
        OpinionInput.read(file(name, "votes"), null, file(name, "comments"), null);
    OpinionInput published =
        OpinionInput.read(null, file(name, "participants-votes"), file(name, "comments"), null);
    assertThat(fromVotes.votes().participants()).isEqualTo(published.votes().participants());
    assertThat(fromVotes.votes().statements()).isEqualTo(published.votes().statements());
    for (int p = 0; p < published.votes().participantCount(); p++) {
      for (int c = 0; c < published.votes().statementCount(); c++) {
        assertThat(fromVotes.votes().vote(p, c)).isEqualTo(published.votes().vote(p, c));
      }
    }
  }

  @Test
  void groupInformedConsensusOfBg2050EqualsThePublishedOneTo1e12() {
    Map<String, Double> published = new HashMap<>();
    try (CsvFile csv = CsvFile.open(file("bg2050-volunteers", "comments"))) {
      int id = csv.column("comment-id");
      int value = csv.column("group-informed-consensus");
      while (csv.next()) {
        published.put(csv.text(id), csv.number(value, "a number"));
      }
    }
    JsonNode map =
        Ran.command(
                new OpinionMapCommand(),
                "--matrix",
                file("bg2050-volunteers", "participants-votes"),
                "--comments",
                file("bg2050-volunteers", "comments"),
                "--keep-groups",
                "--json")
            .json();
    assertThat(map.get("statements").size()).isEqualTo(371).isEqualTo(published.size());
    for (JsonNode statement : map.get("statements")) {
      assertThat(statement.get("consensus").doubleValue())
          .isCloseTo(published.get(statement.get("id").stringValue()), within(1e-12));
    }
  }

  @Test
  void medianAgreementWithThePublishedGroupsIsAtLeastNineTenths() {
    double[] agreement =
        CONVERSATIONS.stream()
            .map(name -> started(name).get("agreementWithGivenGroups").doubleValue())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    assertThat((agreement[1] + agreement[2]) / 2).isGreaterThanOrEqualTo(0.9);
  }

  private static JsonNode started(String name) {
    return Ran.command(
            new OpinionMapCommand(),
            Stream.of(
                    "--votes",
                    file(name, "votes"),
                    "--comments",
                    file(name, "comments"),
                    "--groups-from",
                    file(name, "participants-votes"),
                    "--start",
                    "groups",
                    "--json")
                .toArray())
        .json();
  }

  private static Path file(String conversation, String kind) {
    return SharedData.path("opinion/" + conversation + "/" + kind + ".csv");
  }
}
