package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sample records are marked, live in a fictional country and stay out of the strategy. */
class SampleTest {

  private final JsonNode sample = DataFiles.read("sample");

  @Test
  void everySampleRecordIsMarkedAndNoOtherRecordIs() {
    sample.properties().stream()
        .flatMap(list -> list.getValue().valueStream())
        .forEach(r -> assertThat(r.path("sample").asBoolean(false)).as(r.toString()).isTrue());
    DataFiles.NAMES.stream()
        .filter(name -> !name.equals("sample"))
        .forEach(name ->
            DataFiles.walk(
                name,
                DataFiles.read(name),
                (path, node) -> assertThat(node.has("sample")).as(path).isFalse()));
  }

  @Test
  void sampleRecordsStayInTheFictionalCountryAndOutOfTheStrategy() {
    records("exchanges")
        .forEach(exchange -> {
          assertThat(exchange.get("strategy").isNull()).isTrue();
          assertThat(exchange.get("mandates")).isEmpty();
          assertThat(exchange.get("countries"))
              .extracting(JsonNode::asString)
              .containsExactly("XP");
        });
    Stream.concat(records("organisations"), records("persons"))
        .forEach(r -> assertThat(r.get("country").asString()).isEqualTo("XP"));
    records("organisations")
        .forEach(o -> assertThat(o.get("countsAsStakeholder").asBoolean()).isFalse());
    records("persons").forEach(p -> assertThat(p.get("email").asString()).endsWith("@example.org"));
  }

  @Test
  void allFiveGroupsTheThreeSexValuesAndFourScriptsOccur() {
    assertThat(values("organisations", "group")).hasSize(5);
    assertThat(values("persons", "sex")).containsExactlyInAnyOrder("female", "male", "not-stated");
    Set<String> scripts =
        records("persons")
            .flatMap(p -> p.get("names").valueStream())
            .map(n -> n.get("script").asString())
            .collect(Collectors.toSet());
    assertThat(scripts).containsExactlyInAnyOrder("Latn", "Arab", "Cyrl", "Hans");
  }

  @Test
  void theMeasuredFiguresFollowFromTheAnswersBeforeAndAfter() {
    JsonNode skills = sample.get("measurements").get(0);
    assertThat(skills.get("baseline").get("value").asInt())
        .isEqualTo(atLeastFour(skills, "before"));
    assertThat(skills.get("actual").get("value").asInt()).isEqualTo(atLeastFour(skills, "after"));
    for (String figure : Set.of("baseline", "actual")) {
      int sum =
          StreamSupport.stream(skills.get("disaggregation").get(figure).spliterator(), false)
              .mapToInt(JsonNode::asInt)
              .sum();
      assertThat(sum).isEqualTo(skills.get(figure).get("value").asInt());
    }
  }

  @Test
  void onlyThosePresentAnsweredAndEveryAttendedDayLiesInTheExchange() {
    JsonNode workshop = sample.get("exchanges").get(0);
    var present = new HashSet<String>();
    for (JsonNode participant : workshop.get("participants")) {
      boolean tookPart = "took-part".equals(participant.get("state").asString());
      assertThat(participant.get("attendance").isEmpty()).isNotEqualTo(tookPart);
      participant
          .get("attendance")
          .forEach(day -> assertThat(day.asString()).isBetween("2026-03-10", "2026-03-12"));
      if (tookPart) {
        present.add(participant.get("person").asString());
      }
    }
    assertThat(sample.get("measurements").get(0).get("beforeAfter"))
        .extracting(answer -> answer.get("person").asString())
        .containsExactlyInAnyOrderElementsOf(present);
  }

  private static int atLeastFour(JsonNode measurement, String moment) {
    return (int)
        measurement
            .get("beforeAfter")
            .valueStream()
            .filter(answer -> answer.get(moment).asInt() >= 4)
            .count();
  }

  private Set<String> values(String list, String field) {
    return records(list).map(r -> r.get(field).asString()).collect(Collectors.toSet());
  }

  private Stream<JsonNode> records(String list) {
    return sample.get(list).valueStream();
  }
}
