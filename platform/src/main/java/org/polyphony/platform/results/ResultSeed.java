package org.polyphony.platform.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads what the source document says of results, and the sample measurements. */
@Component
class ResultSeed implements SeedSource {

  private final Results results;

  ResultSeed(Results results) {
    this.results = results;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    load(seeding.file("results"), seeding);
  }

  @Override
  public void loadSamples(Seeding seeding) {
    load(seeding.file("sample"), seeding);
  }

  private void load(JsonNode file, Seeding seeding) {
    file.path("outputs").forEach(each -> measurement(each, ResultLevel.OUTPUT, seeding));
    file.path("measurements").forEach(each -> measurement(each, ResultLevel.OUTCOME, seeding));
  }

  private void measurement(JsonNode node, ResultLevel level, Seeding seeding) {
    long id = results.add(draft(node, level, seeding), seeding.actor());
    for (JsonNode each : node.path("evidence")) {
      evidence(id, each, seeding);
    }
    for (String key : Seeding.refs(node.path("reportedBy"))) {
      results.support(id, SeedDocuments.title(key, seeding), "", seeding.actor());
    }
    if (level == ResultLevel.OUTPUT) {
      String source = Seeding.source(node);
      if (!source.isEmpty()) {
        results.support(
            id, SeedDocuments.title("dce-19-7-cp-inf-4", seeding), source, seeding.actor());
      }
    }
    String validator = Seeding.optional(node.path("validator"));
    if (validator != null) {
      results.validate(id, Actor.system(personName(validator, seeding)));
    }
  }

  private static MeasurementDraft draft(JsonNode node, ResultLevel level, Seeding seeding) {
    JsonNode outcome = node.path("outcome");
    return new MeasurementDraft(
        seeding.number("exchange", node.path("exchange").asString("")),
        level,
        Seeding.optional(outcome.isObject() ? outcome.path("ref") : outcome),
        Seeding.text(node.path("title")),
        Seeding.text(node.path("finding")),
        Seeding.date(node.path("date")),
        unit(node),
        figure(node.path("baseline")),
        figure(node.path("target")),
        figure(node.has("count") ? node.path("count") : node.path("actual")),
        node.path("sample").asBoolean(false));
  }

  private static String unit(JsonNode node) {
    JsonNode unit = node.path("unit");
    return unit.isObject() ? unit.path("en").asString("") : unit.asString("");
  }

  private static @Nullable BigDecimal figure(JsonNode node) {
    JsonNode value = node.isObject() ? node.path("value") : node;
    return value.isNumber() ? value.decimalValue() : null;
  }

  private void evidence(long id, JsonNode node, Seeding seeding) {
    String key = node.path("document").asString("");
    results.support(
        id,
        SeedDocuments.title(key, seeding),
        SeedDocuments.reference(node, seeding),
        seeding.actor());
  }

  private static String personName(String key, Seeding seeding) {
    for (JsonNode each : seeding.file("sample").path("persons")) {
      if (each.path("key").asString("").equals(key)) {
        return each.path("names").path(0).path("text").asString(key);
      }
    }
    return key;
  }
}
