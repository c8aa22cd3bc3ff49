package org.polyphony.platform.results.changes;

import java.util.HashSet;
import java.util.Locale;
import org.polyphony.platform.results.SeedDocuments;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads what the source document says of laws and policies, and the sample ones. */
@Component
class ChangeSeed implements SeedSource {

  private final InstitutionalChanges changes;

  ChangeSeed(InstitutionalChanges changes) {
    this.changes = changes;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    seeding.file("results").path("policyChanges").forEach(it -> change(it, seeding));
  }

  @Override
  public void loadSamples(Seeding seeding) {
    seeding.file("sample").path("policyChanges").forEach(it -> change(it, seeding));
  }

  private void change(JsonNode node, Seeding seeding) {
    long exchange = seeding.number("exchange", node.path("exchange").asString(""));
    long id = changes.add(draft(node), exchange, seeding.actor());
    for (JsonNode each : node.path("stages")) {
      changes.reach(
          id,
          PolicyStage.valueOf(constant(each.path("stage"))),
          Seeding.date(each.path("date")),
          "",
          seeding.actor());
    }
    for (JsonNode each : node.path("evidence")) {
      changes.support(
          id,
          SeedDocuments.title(each.path("document").asString(""), seeding),
          SeedDocuments.reference(each, seeding),
          seeding.actor());
    }
  }

  private static ChangeDraft draft(JsonNode node) {
    return new ChangeDraft(
        ChangeKind.valueOf(constant(node.path("kind"))),
        Seeding.text(node.path("title")),
        Seeding.text(node.path("note")),
        Seeding.text(node.path("authority")),
        Seeding.optional(node.path("country")),
        new HashSet<>(Seeding.refs(node.path("outcomes"))),
        node.path("sample").asBoolean(false));
  }

  private static String constant(JsonNode node) {
    return node.asString("").toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
