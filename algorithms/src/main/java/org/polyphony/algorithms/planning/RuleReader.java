package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows as rules, each by itself; what they say together is checked by others. */
final class RuleReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,119}");

  private final String source;
  private final Vocabulary vocabulary;
  private final List<String> weighed;
  private final List<String> ruled;
  private final ConditionReader conditions;
  private final EffectReader effects;

  RuleReader(String source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.ruled =
        Stream.concat(vocabulary.instruments().stream(), vocabulary.activities().stream()).toList();
    this.weighed = Stream.concat(ruled.stream(), vocabulary.challenges().stream()).toList();
    this.conditions = new ConditionReader(vocabulary);
    this.effects = new EffectReader(vocabulary);
  }

  List<Rule> read(List<RuleRow> rows) {
    Map<String, Integer> lines = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (RuleRow row : rows) {
      Place place = new Place(source, row.line());
      if (!ID.matcher(row.id()).matches()) {
        throw place.refused(
            "id", "the id is '" + row.id() + "'", "use small letters, digits and hyphens");
      }
      @Nullable Integer earlier = lines.put(row.id(), row.line());
      if (earlier != null) {
        throw place.refused(
            "id", "the id " + row.id() + " stands on line " + earlier + " too", "name each once");
      }
      rules.add(rule(row, place));
    }
    return rules;
  }

  private Rule rule(RuleRow row, Place place) {
    Effect effect = effects.read(row, place);
    Condition when = conditions.read(row.when(), place);
    List<String> subjects = EffectReader.codes(row.subject(), subjects(effect), "subject", place);
    boolean activities = vocabulary.activities().containsAll(subjects);
    refuseIdle(effect, when, activities, place);
    refuseMeans(row, effect, when, place);
    boolean speaks =
        effect instanceof Effect.Fits
            || effect instanceof Effect.Excludes
            || effect instanceof Effect.Requires
            || effect instanceof Effect.Needs
            || effect instanceof Effect.Precedes;
    if (speaks && (row.note().isBlank() || !KEY.matcher(row.reason()).matches())) {
      throw place.refused(
          "reason",
          "the reason or the note is missing or malformed",
          "give a key such as planning.rule.name and one sentence that people can read");
    }
    return new Rule(place, row.id(), subjects, when, effect, row.reason(), row.note());
  }

  private List<String> subjects(Effect effect) {
    return switch (effect) {
      case Effect.Setting _ -> List.of("table");
      case Effect.Weights _ -> weighed;
      case Effect.Fits _, Effect.Excludes _, Effect.Requires _ -> ruled;
      case Effect.Stands _ -> vocabulary.activities();
      default -> vocabulary.instruments();
    };
  }

  /** Some effects always hold, others need a condition. */
  private static void refuseIdle(Effect effect, Condition when, boolean activities, Place place) {
    boolean never =
        effect instanceof Effect.Setting
            || effect instanceof Effect.Weights
            || effect instanceof Effect.Stands
            || effect instanceof Effect.Modes
            || effect instanceof Effect.Size
            || effect instanceof Effect.Uses;
    if (never && !when.atoms().isEmpty()) {
      throw place.refused(
          "condition",
          "this effect takes no condition",
          "leave the column 'when' empty; use fits for what depends on the plan");
    }
    boolean always = activities ? when.atoms().isEmpty() : when.onlyMode();
    if (effect instanceof Effect.Excludes && always) {
      throw place.refused(
          "contradictory",
          "the subject is excluded whatever the plan, so its other rules are unreachable",
          "give a condition on the plan, or take the mode or the instrument out of the table");
    }
  }

  /** More money or time must never rule out what less allows. */
  private static void refuseMeans(RuleRow row, Effect effect, Condition when, Place place) {
    boolean wrong =
        switch (effect) {
          case Effect.Fits _ -> false;
          case Effect.Excludes _ ->
              when.atoms().stream().anyMatch(atom -> atom.field().means() && !below(atom));
          case Effect.Requires requires ->
              when.atoms().stream().anyMatch(atom -> atom.field().means() && !below(atom))
                  || requires.condition().atoms().stream()
                      .anyMatch(atom -> atom.field().means() && !above(atom));
          case Effect.Precedes _ ->
              when.atoms().stream().anyMatch(atom -> atom.field().means() && !above(atom));
          default -> when.asks(Field.DAYS) || when.asks(Field.BUDGET);
        };
    if (wrong) {
      throw place.refused(
          "means",
          row.effect() + " asks about days or budget so that more of it could rule something out",
          "exclude below an amount, require at least an amount, or use fits");
    }
  }

  private static boolean below(Atom atom) {
    return atom.comparison() == Comparison.BELOW || atom.comparison() == Comparison.AT_MOST;
  }

  private static boolean above(Atom atom) {
    return atom.comparison() == Comparison.ABOVE || atom.comparison() == Comparison.AT_LEAST;
  }
}
