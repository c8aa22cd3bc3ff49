package org.polyphony.algorithms.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;

/**
 * What an exchange is planned for, and within which limits. Null or empty is <i>not known</i>: it
 * rules nothing out, and the answer says what it assumes.
 *
 * @param outcomes intermediate outcomes with weights above 0; may be empty when there is a
 *     challenge
 * @param challenges institutional or governance challenges; may be empty when there is an outcome
 * @param groups stakeholder groups that take part
 * @param seniority of those who take part
 * @param persons how many take part, 1 to 100,000
 * @param countries from how many countries, 1 to 250
 * @param languages how many working languages, 1 to 100
 * @param interpretation whether interpretation between them can be had
 * @param days days from now until the exchange has to be over, 0 to 36,500
 * @param daysEach days that each participant can give, 0 to 3,650
 * @param budget the money
 * @param connectivity of those who take part
 * @param security at the place
 */
public record Plan(
    Map<String, Double> outcomes,
    List<String> challenges,
    List<String> groups,
    List<String> seniority,
    @Nullable Integer persons,
    @Nullable Integer countries,
    @Nullable Integer languages,
    @Nullable Boolean interpretation,
    @Nullable Integer days,
    @Nullable Integer daysEach,
    @Nullable Budget budget,
    @Nullable Connectivity connectivity,
    @Nullable Security security) {

  /** A plan that knows nothing but its outcomes and challenges. */
  public static Plan of(Map<String, Double> outcomes, List<String> challenges) {
    return new Plan(
        outcomes,
        challenges,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Copies, and refuses values out of range. */
  public Plan {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    challenges = List.copyOf(challenges);
    groups = List.copyOf(groups);
    seniority = List.copyOf(seniority);
    if (outcomes.isEmpty() && challenges.isEmpty()) {
      throw new InputRefused(
          "planning.plan.empty",
          "The plan has neither an outcome nor a challenge; name at least one of them");
    }
    outcomes.forEach((outcome, weight) -> {
      if (!(weight > 0 && weight <= 1000)) {
        throw new InputRefused(
            "planning.plan.weight",
            "The weight of " + outcome + " is " + weight + "; give a number above 0, up to 1000");
      }
    });
    check("persons", persons, 1, 100_000);
    check("countries", countries, 1, 250);
    check("languages", languages, 1, 100);
    check("days", days, 0, 36_500);
    check("days each", daysEach, 0, 3_650);
  }

  private static void check(String name, @Nullable Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      throw new InputRefused(
          "planning.plan.range",
          "The number of %s is %d; give %d to %d".formatted(name, value, least, most));
    }
  }

  /** The same plan for another number of persons. */
  public Plan withPersons(@Nullable Integer other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        other,
        countries,
        languages,
        interpretation,
        days,
        daysEach,
        budget,
        connectivity,
        security);
  }

  /** The same plan with more or less time. */
  public Plan withDays(@Nullable Integer other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation,
        other,
        daysEach,
        budget,
        connectivity,
        security);
  }

  /** The same plan with more or fewer days of each participant. */
  public Plan withDaysEach(@Nullable Integer other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation,
        days,
        other,
        budget,
        connectivity,
        security);
  }

  /** The same plan with another budget. */
  public Plan withBudget(@Nullable Budget other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation,
        days,
        daysEach,
        other,
        connectivity,
        security);
  }

  /** The same plan for other countries and languages. */
  public Plan withReach(@Nullable Integer otherCountries, @Nullable Integer otherLanguages) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        otherCountries,
        otherLanguages,
        interpretation,
        days,
        daysEach,
        budget,
        connectivity,
        security);
  }

  /** The same plan with another line. */
  public Plan withConnectivity(@Nullable Connectivity other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation,
        days,
        daysEach,
        budget,
        other,
        security);
  }

  /** The same plan at a safer or less safe place. */
  public Plan withSecurity(@Nullable Security other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation,
        days,
        daysEach,
        budget,
        connectivity,
        other);
  }

  /** The same plan with or without interpretation. */
  public Plan withInterpretation(@Nullable Boolean other) {
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        other,
        days,
        daysEach,
        budget,
        connectivity,
        security);
  }

  /** The same plan for other people. */
  public Plan withPeople(List<String> otherGroups, List<String> otherSeniority) {
    return new Plan(
        outcomes,
        challenges,
        otherGroups,
        otherSeniority,
        persons,
        countries,
        languages,
        interpretation,
        days,
        daysEach,
        budget,
        connectivity,
        security);
  }

  /** Refuses codes that the vocabulary lacks. */
  void check(Vocabulary vocabulary) {
    outcomes.keySet().forEach(code -> known("outcome", code, vocabulary.outcomes()));
    challenges.forEach(code -> known("challenge", code, vocabulary.challenges()));
    groups.forEach(code -> known("group", code, vocabulary.groups()));
    seniority.forEach(code -> known("seniority", code, vocabulary.seniorities()));
  }

  private static void known(String name, String code, List<String> valid) {
    if (!valid.contains(code)) {
      throw new InputRefused(
          "planning.plan.unknown", "The " + name + " " + Nearest.said(code, valid));
    }
  }
}
