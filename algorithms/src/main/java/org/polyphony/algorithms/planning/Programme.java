package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The activities of one instrument's programme: those it needs, then the best of those it uses.
 *
 * @param activities in the order of the programme
 * @param needed those of them that a rule demands, with the rule
 * @param barred activities that a rule takes out
 * @param assumed rules that would bar an activity if the plan were otherwise
 */
record Programme(
    List<String> activities,
    Map<String, Rule> needed,
    List<Barrier> barred,
    List<Barrier> assumed) {

  private static final int BEST = 3;

  /** Activities that a rule demands, each with the first rule that does. */
  static Map<String, Rule> needed(RuleTable table, SubjectRules instrument, Facts facts) {
    Map<String, Rule> needed = new LinkedHashMap<>();
    for (Rule rule : instrument.of(Effect.Needs.class)) {
      if (rule.when().test(facts) == Truth.YES) {
        for (String code : ((Effect.Needs) rule.effect()).codes()) {
          if (table.vocabulary().activities().contains(code)) {
            needed.putIfAbsent(code, rule);
          }
        }
      }
    }
    return needed;
  }

  /** What stands in the way of activities that are needed: it rules the instrument out. */
  static List<Barrier> missing(
      RuleTable table, Option option, Facts facts, Map<String, Rule> needed) {
    List<Barrier> missing = new ArrayList<>();
    for (String code : needed.keySet()) {
      bars(table, code, option, facts, missing, new ArrayList<>());
    }
    return missing;
  }

  static Programme of(RuleTable table, Option option, Facts facts, Map<String, Double> wanted) {
    SubjectRules instrument = table.subject(option.instrument());
    Map<String, Rule> needed = needed(table, instrument, facts);
    List<Barrier> barred = new ArrayList<>();
    List<Barrier> assumed = new ArrayList<>();
    List<String> chosen = new ArrayList<>(needed.keySet());
    Map<String, Double> values = new LinkedHashMap<>();
    for (String code : instrument.uses()) {
      if (!needed.containsKey(code)
          && !bars(table, code, option, facts, barred, new ArrayList<>())) {
        values.put(code, value(table, code, facts, wanted));
      }
    }
    values.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(BEST)
        .forEach(best -> chosen.add(best.getKey()));
    chosen.forEach(code -> bars(table, code, option, facts, new ArrayList<>(), assumed));
    chosen.sort(Comparator.comparing(code -> table.subject(code).phase()));
    return new Programme(chosen, needed, barred, assumed);
  }

  /** Whether a rule takes the activity out; notes it, or what is assumed instead. */
  private static boolean bars(
      RuleTable table,
      String code,
      Option option,
      Facts facts,
      List<Barrier> found,
      List<Barrier> assumed) {
    boolean any = false;
    for (Rule rule : table.subject(code).barriers()) {
      Truth blocks = Barrier.blocks(rule, facts);
      if (blocks == Truth.YES) {
        found.add(new Barrier(rule, code, option.mode()));
        any = true;
      } else if (blocks == Truth.UNKNOWN) {
        assumed.add(new Barrier(rule, code, option.mode()));
      }
    }
    return any;
  }

  private static double value(
      RuleTable table, String code, Facts facts, Map<String, Double> wanted) {
    SubjectRules activity = table.subject(code);
    double value = 100 * Wanted.share(wanted, activity.strengths(), table.settings().shares());
    for (Rule rule : activity.of(Effect.Fits.class)) {
      if (rule.when().test(facts) == Truth.YES) {
        value += ((Effect.Fits) rule.effect()).points();
      }
    }
    return value;
  }
}
