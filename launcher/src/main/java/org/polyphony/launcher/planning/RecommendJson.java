package org.polyphony.launcher.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.planning.Change;
import org.polyphony.algorithms.planning.Proposal;
import org.polyphony.algorithms.planning.Range;
import org.polyphony.algorithms.planning.Recommendation;
import org.polyphony.algorithms.planning.RuledOut;
import org.polyphony.algorithms.planning.Stage;
import org.polyphony.algorithms.planning.Trial;

/** Answers as docs/algorithms/recommend.schema.json and recommend-try.schema.json describe them. */
final class RecommendJson {

  private RecommendJson() {}

  static Map<String, @Nullable Object> of(Recommendation answer) {
    return object(
        "rules", rules(answer.table(), answer.version(), answer.hash(), answer.judgement()),
        "currency", answer.currency(),
        "outcomes", answer.outcomes(),
        "outcomesDerived", answer.derived(),
        "proposals", answer.proposals().stream().map(RecommendJson::proposal).toList(),
        "possible", answer.possible(),
        "ruledOut", answer.ruledOut().stream().map(RecommendJson::ruledOut).toList(),
        "changes", answer.changes().stream().map(RecommendJson::change).toList());
  }

  static Map<String, @Nullable Object> of(Trial trial, String judgement) {
    return object(
        "rules", rules(trial.table(), trial.version(), trial.hash(), judgement),
        "cases", trial.cases().stream().map(RecommendJson::outcome).toList(),
        "first", trial.first(),
        "firstThree", trial.firstThree(),
        "usual", trial.usual(),
        "worked", trial.worked(),
        "workedFirst", trial.workedFirst(),
        "workedFirstThree", trial.workedFirstThree(),
        "ruledOutThoughWorked", trial.ruledOut());
  }

  private static Map<String, @Nullable Object> outcome(Trial.Outcome one) {
    return object(
        "name", one.name(),
        "used", one.used(),
        "worked", one.worked(),
        "proposed", one.proposed(),
        "rank", one.rank(),
        "against", reasons(one.against()));
  }

  private static Map<String, @Nullable Object> rules(
      String name, String version, String hash, String judgement) {
    return object("name", name, "version", version, "sha256", hash, "judgement", judgement);
  }

  private static Map<String, @Nullable Object> proposal(Proposal one) {
    return object(
        "rank", one.rank(),
        "score", Math.round(100 * one.score()) / 100.0,
        "main", one.main(),
        "stages", one.stages().stream().map(RecommendJson::stage).toList(),
        "cost", range(one.cost()),
        "days", range(one.days()),
        "reasons", reasons(one.reasons()),
        "assumptions", reasons(one.assumptions()));
  }

  private static Map<String, @Nullable Object> stage(Stage one) {
    return object(
        "instrument", one.instrument(),
        "mode", one.mode(),
        "activities",
            one.activities().stream()
                .map(part ->
                    object(
                        "activity", part.activity(),
                        "phase", part.phase().word(),
                        "reason", reason(part.reason())))
                .toList(),
        "cost", range(one.cost()),
        "start", range(one.start()),
        "end", range(one.end()),
        "runsOn", one.runsOn(),
        "reasons", reasons(one.reasons()),
        "leftOut", reasons(one.leftOut()));
  }

  private static Map<String, @Nullable Object> ruledOut(RuledOut one) {
    return object(
        "instrument", one.instrument(),
        "modes", one.modes(),
        "entirely", one.entirely(),
        "reasons", reasons(one.reasons()));
  }

  private static Map<String, @Nullable Object> change(Change one) {
    return object(
        "dimension", word(one.dimension()),
        "kind", word(one.kind()),
        "from", one.from(),
        "to", one.to(),
        "instrument", one.instrument(),
        "sequence", one.sequence(),
        "reason", reason(one.reason()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, @Nullable Object> range(Range range) {
    return object(
        "low", Math.round(100 * range.low()) / 100.0,
        "high", Math.round(100 * range.high()) / 100.0);
  }

  private static List<Map<String, @Nullable Object>> reasons(List<Reason> reasons) {
    return reasons.stream().map(RecommendJson::reason).toList();
  }

  private static Map<String, @Nullable Object> reason(Reason reason) {
    return object("key", reason.key(), "sentence", reason.sentence(), "values", reason.values());
  }

  private static Map<String, @Nullable Object> object(Object... entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int at = 0; at < entries.length; at += 2) {
      map.put(String.valueOf(entries[at]), entries[at + 1]);
    }
    return map;
  }
}
