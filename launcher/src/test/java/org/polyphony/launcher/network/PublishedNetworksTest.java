package org.polyphony.launcher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that igraph and networkx agree on for four well-known networks (M. Newman's collection).
 * The small sibling with its own values is {@link NetworkCommandTest}.
 */
class PublishedNetworksTest {

  private static JsonNode run(String name, Object... more) {
    Path folder = SharedData.path("network/" + name);
    Object[] arguments = new Object[5 + more.length];
    arguments[0] = "--edges";
    arguments[1] = folder.resolve("edges.csv");
    arguments[2] = "--nodes";
    arguments[3] = folder.resolve("nodes.csv");
    arguments[4] = "--json";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Ran.command(new NetworkCommand(), arguments).json();
  }

  private static JsonNode reference(String name) {
    Path file = SharedData.path("network/reference.json");
    return new JsonMapper().readTree(file.toFile()).get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"karate", "dolphins", "football", "netscience"})
  void wholeNetworkEqualsIgraphAndNetworkxTo1e9(String name) {
    JsonNode ours = run(name);
    JsonNode theirs = reference(name);
    Map<String, String> fields =
        Map.of(
            "nodes", "nodes",
            "edges", "undirected_simple_edges",
            "density", "density_undirected_simple",
            "components", "components",
            "largestComponent", "largest_component",
            "transitivity", "transitivity_global",
            "averageClustering", "avg_local_clustering_zero",
            "degreeAssortativity", "degree_assortativity",
            "diameter", "diameter_largest_component",
            "meanPath", "avg_path_length_largest_component");
    fields.forEach((our, their) ->
        assertThat(ours.get(our).asDouble())
            .as(our)
            .isEqualTo(theirs.get(their).asDouble(), within(1e-9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"karate", "dolphins", "football", "netscience"})
  void membersEqualIgraphAndNetworkxToThePublishedDigits(String name) {
    JsonNode ours = run(name);
    JsonNode theirs = reference(name);
    Map<String, JsonNode> nodes = new HashMap<>();
    double betweenness = 0;
    int core = 0;
    for (JsonNode node : ours.get("node")) {
      nodes.put(node.get("id").asString(), node);
      betweenness += node.get("betweenness").asDouble();
      core = Math.max(core, node.get("core").asInt());
    }
    assertThat(core).isEqualTo(theirs.get("k_core_max").asInt());
    double sum = theirs.get("betweenness_sum").asDouble();
    assertThat(betweenness).isEqualTo(sum, within(1e-9 * sum));
    // The published lists are rounded to six or eight decimals.
    compare(nodes, theirs.get("betweenness_top5"), "betweenness", 6e-7);
    compare(nodes, theirs.get("pagerank_top5_d0.85"), "pageRank", 6e-9);
    compare(nodes, theirs.get("degree_top5"), "degree", 0);
    if (theirs.has("closeness_top5_normalized")) {
      compare(nodes, theirs.get("closeness_top5_normalized"), "closeness", 6e-9);
    }
  }

  private static void compare(
      Map<String, JsonNode> nodes, JsonNode top, String field, double tolerance) {
    for (JsonNode entry : top) {
      JsonNode node = nodes.get(entry.get(0).asString());
      assertThat(node).isNotNull();
      assertThat(node.get(field).asDouble())
          .as(field + " of " + entry.get(1))
          .isEqualTo(entry.get(2).asDouble(), within(tolerance + 1e-15));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"karate", "dolphins", "football", "netscience"})
  void modularityWithin001OfTheBestOfFiftyRunsOfLouvainAndLeiden(String name) {
    JsonNode theirs = reference(name);
    double best =
        Math.max(
            theirs.get("louvain_unweighted").get("best").asDouble(),
            theirs.get("leiden_unweighted").get("best").asDouble());
    assertThat(run(name).get("modularity").asDouble()).isGreaterThan(best - 0.01);
  }

  /** Optima proven by G. Agarwal and D. Kempe (2008) and A. Cafieri and others (2010). */
  @Test
  void modularityReachesTheProvenOptimumAndNeverMore() {
    assertThat(run("karate").get("modularity").asDouble()).isEqualTo(0.419790, within(1e-6));
    assertThat(run("dolphins", "--runs", 50).get("modularity").asDouble())
        .isEqualTo(0.528519, within(1e-6));
    assertThat(run("football").get("modularity").asDouble()).isEqualTo(0.604570, within(1e-6));
  }

  @Test
  void footballConferencesKeepToThemselves() {
    JsonNode football = run("football", "--group", "value");
    // networkx 3.6.1, attribute_assortativity_coefficient.
    assertThat(football.get("assortativity").asDouble())
        .isEqualTo(0.6079383668260258, within(1e-9));
    assertThat(football.get("eiIndex").asDouble()).isNegative();
  }

  @Test
  void weightedNetscienceWithin001OfTheBestOfFiftyRunsOfLouvain() {
    double best = reference("netscience").get("louvain_weighted").get("best").asDouble();
    assertThat(run("netscience", "--weight", "value").get("modularity").asDouble())
        .isGreaterThan(best - 0.01);
  }
}
