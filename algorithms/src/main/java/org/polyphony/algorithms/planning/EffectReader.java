package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polyphony.algorithms.InputRefused;

/** Reads the value of one row as its effect. */
final class EffectReader {

  static final List<String> WORDS =
      List.of(
          "set",
          "weights",
          "fits",
          "excludes",
          "requires",
          "needs",
          "precedes",
          "uses",
          "phase",
          "modes",
          "size",
          "cost",
          "time");

  private static final Pattern RANGE =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,2})?)\\.\\.([0-9]{1,9}(?:\\.[0-9]{1,2})?)");
  private static final Pattern POINTS = Pattern.compile("[+-]?[0-9]{1,2}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_POINTS = 50;

  private final Vocabulary vocabulary;
  private final ConditionReader conditions;

  EffectReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionReader(vocabulary);
  }

  Effect read(RuleRow row, Place place) {
    String value = row.value().strip();
    if (value.isEmpty() != row.effect().equals("excludes")) {
      throw place.refused(
          "value",
          value.isEmpty()
              ? row.effect() + " has no value"
              : "excludes has the value '" + value + "'",
          value.isEmpty() ? "fill it in" : "leave it empty");
    }
    return switch (row.effect()) {
      case "set" -> new Effect.Setting(value);
      case "weights" -> new Effect.Weights(strengths(value, place));
      case "fits" -> new Effect.Fits(points(value, place));
      case "excludes" -> new Effect.Excludes();
      case "requires" -> new Effect.Requires(conditions.read(value, place));
      case "needs" -> new Effect.Needs(codes(value, both(), "activity or instrument", place));
      case "precedes" -> precedes(value, place);
      case "uses" -> new Effect.Uses(codes(value, vocabulary.activities(), "activity", place));
      case "phase" -> new Effect.Stands(phase(value, place));
      case "modes" -> new Effect.Modes(codes(value, vocabulary.modes(), "mode", place));
      case "size" -> new Effect.Size(range(value, place));
      case "cost" -> new Effect.Cost(prices(value, place));
      case "time" -> time(value, place);
      default ->
          throw place.refused(
              "effect", "the effect " + Nearest.said(row.effect(), WORDS), "use one of these");
    };
  }

  private List<String> both() {
    return Stream.concat(vocabulary.activities().stream(), vocabulary.instruments().stream())
        .toList();
  }

  private static List<String> parts(String value) {
    return Stream.of(value.split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  static List<String> codes(String value, List<String> valid, String what, Place place) {
    List<String> codes = parts(value);
    for (String code : codes) {
      known(code, valid, what, place);
    }
    if (codes.isEmpty() || codes.stream().distinct().count() < codes.size()) {
      throw place.refused(
          "value", "'" + value + "' is empty or names something twice", "name each once");
    }
    return codes;
  }

  private static void known(String code, List<String> valid, String what, Place place) {
    if (!valid.contains(code)) {
      throw place.refused(
          "value", "the " + what + " " + Nearest.said(code, valid), "use a code of the catalogue");
    }
  }

  private static int points(String text, Place place) {
    int points = POINTS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (points == 0 || Math.abs(points) > MOST_POINTS) {
      throw place.refused(
          "points", "'" + text + "' are no points", "use a whole number from -50 to 50, not 0");
    }
    return points;
  }

  private Effect.Precedes precedes(String value, Place place) {
    String[] words = BLANKS.split(value);
    known(words[0], vocabulary.instruments(), "instrument", place);
    if (words.length != 2) {
      throw place.refused(
          "value", "'" + value + "' lacks points", "write the next instrument and its points");
    }
    return new Effect.Precedes(words[0], points(words[1], place));
  }

  private static Phase phase(String value, Place place) {
    List<String> words = Field.words(Phase.values());
    known(value, words, "phase", place);
    return Phase.values()[words.indexOf(value)];
  }

  private static Range range(String text, Place place) {
    Matcher matched = RANGE.matcher(text);
    if (!matched.matches()) {
      throw place.refused("range", "'" + text + "' is no range", "write it as low..high");
    }
    double low = Double.parseDouble(matched.group(1));
    double high = Double.parseDouble(matched.group(2));
    if (low > high) {
      throw place.refused(
          "range", "the range " + text + " runs backwards", "write the lower number first");
    }
    return new Range(low, high);
  }

  private Map<String, Strength> strengths(String value, Place place) {
    Map<String, Strength> strengths = new LinkedHashMap<>();
    List<String> words = Field.words(Strength.values());
    pairs(
        value,
        place,
        (outcome, strength) -> {
          known(outcome, vocabulary.outcomes(), "outcome", place);
          known(strength, words, "strength", place);
          return strengths.put(outcome, Strength.values()[words.indexOf(strength)]) == null;
        });
    return strengths;
  }

  private static Map<CostUnit, Range> prices(String value, Place place) {
    Map<CostUnit, Range> prices = new EnumMap<>(CostUnit.class);
    List<String> units = Stream.of(CostUnit.values()).map(CostUnit::word).toList();
    pairs(
        value,
        place,
        (unit, price) -> {
          known(unit, units, "unit of cost", place);
          return prices.put(CostUnit.values()[units.indexOf(unit)], range(price, place)) == null;
        });
    return prices;
  }

  private static Effect.Time time(String value, Place place) {
    Map<String, Range> days = new LinkedHashMap<>();
    boolean open = parts(value).contains("open");
    pairs(
        value.replaceFirst(";\\s*open\\s*$", ""),
        place,
        (name, range) -> {
          known(name, List.of("lead", "length"), "time", place);
          return days.put(name, range(range, place)) == null;
        });
    return new Effect.Time(
        days.getOrDefault("lead", Range.NONE), days.getOrDefault("length", Range.NONE), open);
  }

  /** Takes one pair of words; false where the first was taken before. */
  @FunctionalInterface
  private interface Pair {
    boolean take(String first, String second) throws InputRefused;
  }

  private static void pairs(String value, Place place, Pair pair) {
    Function<String, InputRefused> refused =
        part ->
            place.refused(
                "value",
                "'" + part + "' is not a name and its value, or names something twice",
                "write pairs separated by semicolons");
    for (String part : new ArrayList<>(parts(value))) {
      String[] words = BLANKS.split(part);
      if (words.length != 2 || !pair.take(words[0], words[1])) {
        throw refused.apply(part);
      }
    }
  }
}
