package org.polyphony.algorithms.planning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole table.
 *
 * @param name of the table
 * @param version of the table
 * @param judgement whose judgement the figures are
 * @param currency ISO 4217 code of its prices
 * @param shares what core, supporting and weak do for an outcome, 0 to 1
 * @param stagePoints points that each further stage of a sequence costs
 * @param tightPoints points that it costs when the higher estimate does not fit
 * @param mostStages of a sequence, 1 to 4
 */
record Settings(
    String name,
    String version,
    String judgement,
    String currency,
    double[] shares,
    int stagePoints,
    int tightPoints,
    int mostStages) {

  private static final List<String> NAMES =
      List.of(
          "table-name",
          "table-version",
          "table-judgement",
          "table-currency",
          "table-core",
          "table-supporting",
          "table-weak",
          "table-stage-points",
          "table-tight-points",
          "table-most-stages");

  static Settings of(String source, List<Rule> rules) {
    Map<String, Rule> found = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.effect() instanceof Effect.Setting) {
        if (!NAMES.contains(rule.id())) {
          throw rule.place()
              .refused("setting", "the setting " + Nearest.said(rule.id(), NAMES), "use its id");
        }
        found.put(rule.id(), rule);
      }
    }
    for (String name : NAMES) {
      if (!found.containsKey(name)) {
        throw new Place(source, 1)
            .refused(
                "incomplete",
                "the setting " + name + " is missing",
                "add a row with this id, the subject table and the effect set");
      }
    }
    Reader reader = new Reader(found);
    return new Settings(
        reader.text("table-name"),
        reader.text("table-version"),
        reader.text("table-judgement"),
        reader.currency(),
        reader.shares(),
        reader.number("table-stage-points", 0, 50),
        reader.number("table-tight-points", 0, 50),
        reader.number("table-most-stages", 1, 4));
  }

  private record Reader(Map<String, Rule> found) {

    Rule rule(String name) {
      @Nullable Rule rule = found.get(name);
      if (rule == null) {
        throw new IllegalStateException(name);
      }
      return rule;
    }

    String text(String name) {
      return ((Effect.Setting) rule(name).effect()).value();
    }

    String currency() {
      String code = text("table-currency");
      if (!code.matches("[A-Z]{3}")) {
        throw rule("table-currency")
            .place()
            .refused("setting", "'" + code + "' is no currency", "use a code such as USD");
      }
      return code;
    }

    int number(String name, int least, int most) {
      String text = text(name);
      int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
      if (number < least || number > most) {
        throw rule(name)
            .place()
            .refused("setting", name + " is '" + text + "'", "use " + least + " to " + most);
      }
      return number;
    }

    double[] shares() {
      double[] shares = {
        number("table-core", 0, 100) / 100.0,
        number("table-supporting", 0, 100) / 100.0,
        number("table-weak", 0, 100) / 100.0
      };
      double[] falling = shares.clone();
      Arrays.sort(falling);
      if (falling[2] != shares[0] || falling[1] != shares[1] || shares[0] == 0) {
        throw rule("table-core")
            .place()
            .refused(
                "setting",
                "core, supporting and weak do not fall",
                "give percentages such as 70, 35 and 5");
      }
      return shares;
    }
  }
}
