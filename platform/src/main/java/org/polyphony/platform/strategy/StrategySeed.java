package org.polyphony.platform.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads mandates, framework and strategy. */
@Component
class StrategySeed implements SeedSource {

  private final Mandates mandates;
  private final Strategies strategies;

  StrategySeed(Mandates mandates, Strategies strategies) {
    this.mandates = mandates;
    this.strategies = strategies;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    JsonNode file = seeding.file("strategy");
    file.path("mandates").forEach(each -> mandate(each, seeding));
    file.path("frameworks").forEach(each -> framework(each, seeding));
    file.path("strategies").forEach(each -> strategy(each, file, seeding));
    file.path("mandates").forEach(each -> requests(each, file, seeding));
    file.path("challenges").forEach(each -> challenge(each, seeding));
    file.path("changeObjectives").forEach(each -> objective(each, seeding));
    file.path("indicators").forEach(each -> indicator(each, seeding));
    file.path("agreements").forEach(each -> agreement(each, seeding));
  }

  private void mandate(JsonNode node, Seeding seeding) {
    var earlier =
        Seeding.refs(node.path("follows")).stream()
            .map(it -> seeding.number("mandate", it))
            .toList();
    long id =
        mandates.add(
            new MandateDraft(
                node.path("code").asString(""),
                node.path("body").asString(""),
                Seeding.optional(node.path("session")),
                Seeding.date(node.path("dates").path("start")),
                node.path("paragraphs").asString(""),
                Seeding.text(node.path("title")),
                Seeding.text(node.path("summary")),
                earlier,
                false),
            seeding.actor());
    seeding.remember("mandate", node.path("key").asString(""), id);
  }

  private void framework(JsonNode node, Seeding seeding) {
    var areas = new ArrayList<String>();
    node.path("goals").forEach(goal -> areas.addAll(Seeding.refs(goal.path("areas"))));
    long id =
        strategies.add(
            new FrameworkView(
                0,
                Seeding.text(node.path("title")),
                node.path("version").asString(""),
                Seeding.date(node.path("dates").path("start")),
                Seeding.text(node.path("note")),
                areas),
            seeding.actor());
    seeding.remember("framework", node.path("key").asString(""), id);
  }

  private void strategy(JsonNode node, JsonNode file, Seeding seeding) {
    String key = node.path("key").asString("");
    long id =
        strategies.add(
            new StrategyDraft(
                key,
                Seeding.text(node.path("title")),
                Seeding.text(node.path("purpose")),
                Seeding.text(node.path("summary")),
                Seeding.text(node.path("longTermOutcome")),
                node.path("documentCode").asString(""),
                Seeding.date(node.path("dates").path("start")),
                seeding.number("framework", node.path("framework").asString("")),
                answered(key, file, seeding),
                Seeding.refs(node.path("anchors")),
                Seeding.refs(node.path("goals")),
                Seeding.refs(node.path("sdgs")),
                Seeding.refs(node.path("expectedResults")),
                false),
            seeding.actor());
    seeding.remember("strategy", key, id);
  }

  /** The mandates that ask for a strategy, and those that carry it on. */
  private static List<Long> answered(String strategy, JsonNode file, Seeding seeding) {
    var keys = new LinkedHashSet<String>();
    for (JsonNode mandate : file.path("mandates")) {
      String key = mandate.path("key").asString("");
      for (JsonNode request : mandate.path("requests")) {
        for (JsonNode answer : request.path("answeredBy")) {
          if (answer.path("ref").asString("").equals(strategy)) {
            keys.add(key);
          }
        }
      }
      if (Seeding.refs(mandate.path("follows")).stream().anyMatch(keys::contains)) {
        keys.add(key);
      }
    }
    return keys.stream().map(it -> seeding.number("mandate", it)).toList();
  }

  private void requests(JsonNode node, JsonNode file, Seeding seeding) {
    long mandate = seeding.number("mandate", node.path("key").asString(""));
    for (JsonNode request : node.path("requests")) {
      Long strategyId = null;
      String document = "";
      for (JsonNode answer : request.path("answeredBy")) {
        String ref = answer.path("ref").asString("");
        if (answer.path("type").asString("").equals("strategy")) {
          strategyId = seeding.number("strategy", ref);
        } else {
          document = documentCode(ref, file);
        }
      }
      var draft =
          new RequestDraft(
              Seeding.text(request.path("text")),
              addressee(request.path("addressee").asString(""), seeding),
              Seeding.optional(request.path("dueSession")),
              request.path("state").asString("").equals("answered")
                  ? RequestState.ANSWERED
                  : RequestState.OPEN,
              strategyId,
              document);
      mandates.ask(mandate, draft, seeding.actor());
    }
  }

  private static LocalizedText addressee(String organisation, Seeding seeding) {
    for (JsonNode each : seeding.file("organisations").path("organisations")) {
      if (each.path("key").asString("").equals(organisation)) {
        return Seeding.text(each.path("names"));
      }
    }
    return LocalizedText.EMPTY;
  }

  private static String documentCode(String key, JsonNode file) {
    for (JsonNode each : file.path("documents")) {
      if (each.path("key").asString("").equals(key)) {
        String code = each.path("code").asString("");
        return code.isEmpty() ? each.path("title").path("en").asString("") : code;
      }
    }
    return key;
  }

  private void challenge(JsonNode node, Seeding seeding) {
    strategies.work(
        strategyOf(node, seeding),
        new ChallengeDraft(
            node.path("challenge").asString(""), Seeding.refs(node.path("goals")), true),
        seeding.actor());
  }

  private void objective(JsonNode node, Seeding seeding) {
    long id =
        strategies.want(
            strategyOf(node, seeding),
            new ObjectiveDraft(
                Seeding.text(node.path("title")),
                Seeding.optional(node.path("challenge")),
                Seeding.refs(node.path("goals")),
                Seeding.refs(node.path("outcomes")),
                Seeding.refs(node.path("expectedResults")),
                node.path("proposed").asBoolean(false)),
            seeding.actor());
    seeding.remember("objective", node.path("key").asString(""), id);
  }

  private void indicator(JsonNode node, Seeding seeding) {
    var level =
        IndicatorDraft.Level.valueOf(
            node.path("level").asString("").toUpperCase(java.util.Locale.ROOT));
    strategies.measureBy(
        strategyOf(node, seeding),
        new IndicatorDraft(
            Seeding.text(node.path("title")),
            Seeding.text(node.path("method")),
            LocalizedText.EMPTY,
            level,
            Seeding.optional(node.path("about")),
            node.path("computation").asString(""),
            String.join(" ", Seeding.refs(node.path("disaggregation")))),
        seeding.actor());
  }

  private void agreement(JsonNode node, Seeding seeding) {
    Actor actor = seeding.actor();
    strategies.agree(
        seeding.number("strategy", "stakeholder-outreach-strategy"),
        new AgreementDraft(
            AgreementDraft.Kind.PARTNERSHIP,
            Seeding.text(node.path("title")),
            Seeding.text(node.path("summary")),
            parties(node, seeding),
            Seeding.date(node.path("dates").path("start")),
            Seeding.date(node.path("dates").path("end"))),
        actor);
  }

  private static LocalizedText parties(JsonNode node, Seeding seeding) {
    var words = new java.util.EnumMap<Language, String>(Language.class);
    for (String party : Seeding.refs(node.path("parties"))) {
      addressee(party, seeding)
          .entries()
          .forEach(
              (language, entry) -> words.merge(language, entry.text(), (a, b) -> a + "; " + b));
    }
    return LocalizedTexts.of(words, TranslationState.MACHINE);
  }

  private static long strategyOf(JsonNode node, Seeding seeding) {
    return seeding.number("strategy", node.path("strategy").asString(""));
  }
}
