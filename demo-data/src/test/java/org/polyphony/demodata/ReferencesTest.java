package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReferencesTest {

  private final Map<String, JsonNode> files = DataFiles.all();

  @Test
  void keysAreUniqueAndEveryReferenceResolves() {
    assertThat(References.faults(files)).isEmpty();
  }

  @Test
  void aRepeatedKeyAndADanglingReferenceAreSeen() {
    JsonNode planted =
        DataFiles.parse(
            """
            goals: [{key: goal-1}, {key: goal-1}, {key: Goal_2}]
            areas: [{key: music, goal: goal-9}]
            exchanges: [{key: talk, goals: [{ref: goal-1}, {ref: goal-8, proposed: true}]}]
            """);

    assertThat(References.faults(Map.of("planted", planted)))
        .containsExactlyInAnyOrder(
            "planted.goals: key used twice: goal-1",
            "planted.goals: key is not kebab-case: Goal_2",
            "planted.areas[0].goal: no goals with key goal-9",
            "planted.exchanges[0].goals: no goals with key goal-8");
  }

  @Test
  void statesGroupsAndKindsAreOnesOfTheCatalogues() {
    var faults = new ArrayList<String>();
    for (String file : List.of("organisations", "exchanges", "sample")) {
      JsonNode root = files.get(file);
      root.path("exchanges").forEach(e -> exchange(e, faults));
      root.path("organisations")
          .forEach(o -> {
            known(o, "group", "stakeholderGroups", faults);
            known(o, "kind", "stakeholderKinds", faults);
          });
    }
    files
        .get("countries")
        .path("countries")
        .forEach(c -> known(c.path("partyInstrument"), "type", "partyInstrumentTypes", faults));
    assertThat(faults).isEmpty();
  }

  @Test
  void aDerivedLinkFollowsFromTheFrameworkOrFromTheInstrument() {
    JsonNode catalogues = files.get("catalogues");
    for (JsonNode exchange : files.get("exchanges").get("exchanges")) {
      Set<String> goals = derived(catalogues.get("areas"), "goal", stated(exchange, "areas"));
      Set<String> results = new HashSet<>();
      for (JsonNode result : catalogues.get("expectedResults")) {
        Set<String> instruments = stated(result, "instruments");
        if (instruments.stream().anyMatch(stated(exchange, "instruments")::contains)) {
          results.add(result.get("key").asString());
        }
      }
      String key = exchange.get("key").asString();
      assertThat(goals).as(key).containsAll(via(exchange, "goals", "framework"));
      assertThat(results).as(key).containsAll(via(exchange, "expectedResults", "instrument"));
    }
  }

  @Test
  void theCataloguesHaveTheSizesOfTheMethod() {
    JsonNode catalogues = files.get("catalogues");
    Map<String, Integer> sizes =
        Map.of(
            "goals",
            4,
            "areas",
            11,
            "sdgs",
            17,
            "governanceChallenges",
            5,
            "institutionalChallenges",
            3,
            "outcomes",
            5,
            "expectedResults",
            7,
            "instruments",
            11,
            "activities",
            26,
            "teamRoles",
            9);
    sizes.forEach((list, size) -> assertThat(catalogues.get(list)).as(list).hasSize(size));
    assertThat(catalogues.get("instruments"))
        .filteredOn(i -> i.get("enabled").asBoolean())
        .hasSize(8)
        .allMatch(i -> i.get("weights").size() == 5 && "own".equals(i.get("judgement").asString()));
  }

  private static Set<String> derived(JsonNode list, String field, Set<String> keys) {
    return list.valueStream()
        .filter(e -> keys.contains(e.get("key").asString()))
        .map(e -> e.get(field).asString())
        .collect(Collectors.toSet());
  }

  private static Set<String> stated(JsonNode record, String field) {
    return record
        .get(field)
        .valueStream()
        .filter(link -> !link.path("proposed").asBoolean(false))
        .map(link -> link.get("ref").asString())
        .collect(Collectors.toSet());
  }

  private static Set<String> via(JsonNode record, String field, String reason) {
    return record
        .get(field)
        .valueStream()
        .filter(link -> reason.equals(link.path("via").asString("")))
        .map(link -> link.get("ref").asString())
        .collect(Collectors.toSet());
  }

  private void exchange(JsonNode exchange, List<String> faults) {
    known(exchange, "state", "exchangeStates", faults);
    for (String list : List.of("participation", "participants")) {
      exchange
          .path(list)
          .forEach(p -> {
            known(p, "group", "stakeholderGroups", faults);
            known(p, "state", "participationStates", faults);
          });
    }
  }

  private void known(JsonNode node, String field, String list, List<String> faults) {
    Set<String> keys =
        files
            .get("catalogues")
            .get(list)
            .valueStream()
            .map(e -> e.get("key").asString())
            .collect(Collectors.toSet());
    JsonNode value = node.path(field);
    if (!value.isNull() && !keys.contains(value.asString(""))) {
      faults.add(node.path("key").asString("?") + ": no " + list + " with key " + value);
    }
  }
}
