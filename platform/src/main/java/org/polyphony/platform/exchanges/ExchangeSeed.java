package org.polyphony.platform.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads what the strategy already did, what comes next if funded, and the sample exchanges. */
@Component
class ExchangeSeed implements SeedSource {

  private final Exchanges exchanges;

  ExchangeSeed(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    seeding.file("exchanges").path("exchanges").forEach(each -> load(each, seeding));
  }

  @Override
  public void loadSamples(Seeding seeding) {
    seeding.file("sample").path("exchanges").forEach(each -> load(each, seeding));
  }

  private void load(JsonNode node, Seeding seeding) {
    var actor = seeding.actor();
    long id = exchanges.add(draft(node, seeding), state(node), actor);
    seeding.remember("exchange", node.path("key").asString(""), id);
    for (JsonNode each : node.path("participation")) {
      exchanges.count(id, count(each), actor);
    }
    for (JsonNode each : node.path("participants")) {
      participant(id, each, seeding);
    }
    for (String key : Seeding.refs(node.path("documents"))) {
      document(id, key, seeding);
    }
  }

  private static ExchangeState state(JsonNode node) {
    String state = node.path("state").asString("idea");
    return ExchangeState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static ExchangeDraft draft(JsonNode node, Seeding seeding) {
    JsonNode dates = node.path("dates");
    return new ExchangeDraft(
        number("strategy", node.path("strategy"), seeding),
        Seeding.text(node.path("title")),
        Seeding.text(node.path("summary")),
        Seeding.date(dates.path("start")),
        Seeding.date(dates.path("end")),
        Seeding.text(dates.path("note")),
        node.path("zone").asString(""),
        Seeding.text(node.path("place")),
        Seeding.refs(node.path("modes")).stream().findFirst().orElse(null),
        Seeding.refs(node.path("instruments")),
        Seeding.refs(node.path("activities")),
        numbers("mandate", node.path("mandates"), seeding),
        objective(node, seeding),
        Seeding.refs(node.path("goals")),
        Seeding.refs(node.path("areas")),
        Seeding.refs(node.path("sdgs")),
        Seeding.refs(node.path("outcomes")),
        Seeding.refs(node.path("expectedResults")),
        proposed(node),
        Seeding.refs(node.path("countries")),
        numbers("organisation", node.path("organisers"), seeding),
        Seeding.source(node),
        node.path("sample").asBoolean(false));
  }

  private static @Nullable Long number(String kind, JsonNode key, Seeding seeding) {
    String text = Seeding.optional(key);
    return text == null ? null : seeding.number(kind, text);
  }

  private static List<Long> numbers(String kind, JsonNode refs, Seeding seeding) {
    var numbers = new ArrayList<Long>();
    for (String key : Seeding.refs(refs)) {
      numbers.add(seeding.number(kind, key));
    }
    return numbers;
  }

  private static @Nullable Long objective(JsonNode node, Seeding seeding) {
    return Seeding.refs(node.path("changeObjectives")).stream()
        .findFirst()
        .map(it -> seeding.number("objective", it))
        .orElse(null);
  }

  private static boolean proposed(JsonNode node) {
    for (String list : new String[] {"mandates", "goals", "areas", "expectedResults"}) {
      for (JsonNode each : node.path(list)) {
        if (each.path("proposed").asBoolean(false)) {
          return true;
        }
      }
    }
    return false;
  }

  private static ExchangeView.Count count(JsonNode node) {
    JsonNode count = node.path("count");
    return new ExchangeView.Count(
        0,
        Seeding.text(node.path("title")),
        Seeding.optional(node.path("group")),
        count.isNumber() ? count.asInt() : null,
        !node.path("state").asString("").equals("took-part"));
  }

  private void participant(long id, JsonNode node, Seeding seeding) {
    long person = seeding.number("person", node.path("person").asString(""));
    exchanges.include(
        id,
        person,
        number("organisation", node.path("organisation"), seeding),
        node.path("rationale").path("en").asString(""),
        seeding.actor());
    var participants = exchanges.byId(id, seeding.actor()).participants();
    exchanges.mark(id, participants.getLast().id(), participation(node), seeding.actor());
  }

  private static ParticipantState participation(JsonNode node) {
    return switch (node.path("state").asString("")) {
      case "took-part" -> ParticipantState.ATTENDED;
      case "did-not-attend" -> ParticipantState.ABSENT;
      case "accepted", "confirmed", "registered" -> ParticipantState.ACCEPTED;
      case "invited" -> ParticipantState.INVITED;
      case "declined" -> ParticipantState.DECLINED;
      default -> ParticipantState.PROPOSED;
    };
  }

  private void document(long id, String key, Seeding seeding) {
    for (String file : new String[] {"strategy", "sample"}) {
      for (JsonNode each : seeding.file(file).path("documents")) {
        if (each.path("key").asString("").equals(key)) {
          LocalizedText title = Seeding.text(each.path("title"));
          exchanges.attach(id, title, each.path("code").asString(""), seeding.actor());
        }
      }
    }
  }
}
