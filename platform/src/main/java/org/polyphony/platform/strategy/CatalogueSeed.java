package org.polyphony.platform.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads the default catalogues. */
@Component
class CatalogueSeed implements SeedSource {

  private static final Map<String, Catalogue.Kind> LISTS =
      Map.ofEntries(
          Map.entry("goals", Catalogue.Kind.GOAL),
          Map.entry("areas", Catalogue.Kind.AREA),
          Map.entry("sdgs", Catalogue.Kind.SDG),
          Map.entry("governanceChallenges", Catalogue.Kind.GOVERNANCE_CHALLENGE),
          Map.entry("institutionalChallenges", Catalogue.Kind.INSTITUTIONAL_CHALLENGE),
          Map.entry("outcomes", Catalogue.Kind.OUTCOME),
          Map.entry("expectedResults", Catalogue.Kind.EXPECTED_RESULT),
          Map.entry("instruments", Catalogue.Kind.INSTRUMENT),
          Map.entry("activityGroups", Catalogue.Kind.ACTIVITY_GROUP),
          Map.entry("activities", Catalogue.Kind.ACTIVITY),
          Map.entry("deliveryModes", Catalogue.Kind.DELIVERY_MODE),
          Map.entry("methodSteps", Catalogue.Kind.METHOD_STEP),
          Map.entry("teamRoles", Catalogue.Kind.TEAM_ROLE),
          Map.entry("culturalDomains", Catalogue.Kind.CULTURAL_DOMAIN),
          Map.entry("stakeholderGroups", Catalogue.Kind.STAKEHOLDER_GROUP),
          Map.entry("purposes", Catalogue.Kind.PURPOSE),
          Map.entry("anchors", Catalogue.Kind.ANCHOR));

  private final Catalogue catalogue;

  CatalogueSeed(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    JsonNode file = seeding.file("catalogues");
    LISTS.forEach((list, kind) ->
        file.path(list).forEach(each -> catalogue.put(term(kind, each), seeding.actor())));
    seeding
        .file("organisations")
        .path("organisations")
        .forEach(each -> {
          if (each.path("kind").asString("").equals("governing-body")) {
            catalogue.put(body(each), seeding.actor());
          }
        });
    seeding
        .file("strategy")
        .path("sessions")
        .forEach(each -> catalogue.put(session(each), seeding.actor()));
  }

  private static Term term(Catalogue.Kind kind, JsonNode node) {
    String parent = Seeding.optional(node.path("goal"));
    return new Term(
        kind,
        node.path("key").asString(""),
        node.path("number").isNumber() ? node.path("number").asInt() : null,
        parent == null ? Seeding.optional(node.path("group")) : parent,
        Seeding.text(node.path("title")),
        Seeding.text(node.path("short")),
        Seeding.text(node.has("question") ? node.path("question") : node.path("description")),
        node.path("enabled").asBoolean(true),
        attributes(node));
  }

  private static Map<String, String> attributes(JsonNode node) {
    var facts = new LinkedHashMap<String, String>();
    put(facts, "voice", node.path("voice"));
    put(facts, "judgement", node.path("judgement"));
    put(facts, "cost", node.path("cost").path("level"));
    for (String of : new String[] {"size", "length"}) {
      for (String bound : new String[] {"min", "max", "unit"}) {
        put(facts, of + "." + bound, node.path(of).path(bound));
      }
    }
    node.path("weights")
        .properties()
        .forEach(each -> put(facts, "weight." + each.getKey(), each.getValue()));
    String source = Seeding.source(node);
    if (!source.isEmpty()) {
      facts.put("source", source);
    }
    return facts;
  }

  private static void put(Map<String, String> facts, String name, JsonNode value) {
    String text = value.asString("");
    if (!text.isEmpty()) {
      facts.put(name, text);
    }
  }

  private static Term body(JsonNode node) {
    return plain(Catalogue.Kind.BODY, node, null, Seeding.text(node.path("names")), Map.of());
  }

  private static Term session(JsonNode node) {
    var dates = new LinkedHashMap<String, String>();
    put(dates, "start", node.path("dates").path("start"));
    put(dates, "end", node.path("dates").path("end"));
    return plain(
        Catalogue.Kind.SESSION,
        node,
        Seeding.optional(node.path("body")),
        Seeding.text(node.path("title")),
        dates);
  }

  private static Term plain(
      Catalogue.Kind kind,
      JsonNode node,
      @Nullable String parent,
      LocalizedText title,
      Map<String, String> attributes) {
    return new Term(
        kind,
        node.path("key").asString(""),
        node.path("number").isNumber() ? node.path("number").asInt() : null,
        parent,
        title,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        true,
        attributes);
  }
}
