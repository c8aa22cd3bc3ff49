package org.polyphony.launcher.planning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.Budget;
import org.polyphony.algorithms.planning.Connectivity;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Security;
import org.polyphony.algorithms.planning.Vocabulary;

/** Reads {@code plan.yaml} (docs/algorithms/planning.md). */
final class PlanFile {

  private static final YamlAt NOTHING = new YamlAt("", "", 0, null, null, null);

  private final RuleTable table;
  private final Vocabulary vocabulary;

  PlanFile(RuleTable table) {
    this.table = table;
    this.vocabulary = table.vocabulary();
  }

  Plan read(YamlAt at) {
    Map<String, YamlAt> all =
        at.only(
            List.of(
                "name",
                "outcomes",
                "challenges",
                "audience",
                "time",
                "budget",
                "connectivity",
                "security"));
    Map<String, Double> outcomes = outcomes(get(all, "outcomes"));
    List<String> challenges = get(all, "challenges").words(vocabulary.challenges());
    if (outcomes.isEmpty() && challenges.isEmpty()) {
      throw at.refused("has neither outcomes nor challenges", "name at least one of them");
    }
    Map<String, YamlAt> audience =
        get(all, "audience")
            .only(
                List.of(
                    "groups", "seniority", "persons", "countries", "languages", "interpretation"));
    Map<String, YamlAt> time = get(all, "time").only(List.of("days", "daysEach"));
    return new Plan(
        outcomes,
        challenges,
        get(audience, "groups").words(vocabulary.groups()),
        get(audience, "seniority").words(vocabulary.seniorities()),
        get(audience, "persons").whole(1, 100_000),
        count(get(audience, "countries"), countries(), 250),
        count(get(audience, "languages"), Set.of(Locale.getISOLanguages()), 100),
        flag(get(audience, "interpretation")),
        get(time, "days").whole(0, 36_500),
        get(time, "daysEach").whole(0, 3_650),
        budget(get(all, "budget")),
        level(get(all, "connectivity"), Connectivity.values()),
        level(get(all, "security"), Security.values()));
  }

  private static YamlAt get(Map<String, YamlAt> all, String name) {
    return all.getOrDefault(name, NOTHING);
  }

  /** A list, each of weight 1, or a mapping to weights. */
  private Map<String, Double> outcomes(YamlAt at) {
    Map<String, Double> weights = new LinkedHashMap<>();
    if (at.entries() == null) {
      at.words(vocabulary.outcomes()).forEach(outcome -> weights.put(outcome, 1.0));
      return weights;
    }
    at.only(vocabulary.outcomes())
        .forEach((outcome, weight) -> {
          double value = weight.number("a number above 0, up to 1000", 0, 1000);
          if (value == 0) {
            throw weight.refused("is 0", "leave out what is not sought");
          }
          weights.put(outcome, value);
        });
    return weights;
  }

  /** Codes, or how many there are. */
  private static @Nullable Integer count(YamlAt at, Collection<String> valid, int most) {
    String text = at.text();
    if (text != null && text.matches("[0-9]+")) {
      return at.whole(1, most);
    }
    List<String> codes = at.words(valid);
    return codes.isEmpty() ? null : codes.size();
  }

  /** ISO 3166-1, the European Union, and the codes that ISO leaves to users. */
  private static Set<String> countries() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.addAll(List.of("EU", "AA", "ZZ"));
    for (char second = 'A'; second <= 'Z'; second++) {
      codes.add("X" + second);
      if (second >= 'M') {
        codes.add("Q" + second);
      }
    }
    return codes;
  }

  private static @Nullable Boolean flag(YamlAt at) {
    if (at.empty()) {
      return null;
    }
    String word = at.oneOf(List.of("yes", "no", "true", "false"));
    return word.equals("yes") || word.equals("true");
  }

  private @Nullable Budget budget(YamlAt at) {
    Map<String, YamlAt> all = at.only(List.of("amount", "currency", "rate"));
    if (all.isEmpty()) {
      return null;
    }
    if (!all.containsKey("amount") || !all.containsKey("currency")) {
      throw at.refused("lacks amount or currency", "give both");
    }
    List<String> currencies =
        Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().toList();
    String currency = get(all, "currency").oneOf(currencies);
    double amount = get(all, "amount").number("an amount from 0 to 10^12", 0, 1e12);
    if (all.containsKey("rate")) {
      YamlAt at2 = get(all, "rate");
      double rate = at2.number("a number above 0", 1e-9, 1e9);
      if (currency.equals(table.currency()) && rate != 1) {
        throw at2.refused("is not 1 for the rule table's own currency", "leave it out");
      }
      return new Budget(amount, currency, rate);
    }
    if (!currency.equals(table.currency())) {
      throw at.refused(
          "is in " + currency + ", the rule table in " + table.currency(),
          "add rate: how many " + table.currency() + " one " + currency + " is worth");
    }
    return new Budget(amount, currency, 1);
  }

  private static <E extends Enum<E>> @Nullable E level(YamlAt at, E[] levels) {
    if (at.empty()) {
      return null;
    }
    List<String> words =
        Arrays.stream(levels).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
    return levels[words.indexOf(at.oneOf(words))];
  }
}
