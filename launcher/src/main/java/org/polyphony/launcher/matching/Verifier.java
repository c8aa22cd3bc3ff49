package org.polyphony.launcher.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Violation;
import org.polyphony.algorithms.matching.assignment.AssignmentCheck;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.Prices;
import org.polyphony.algorithms.matching.pairing.PairingCheck;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.ScheduleCheck;
import org.polyphony.algorithms.matching.stable.StableCheck;
import org.polyphony.algorithms.matching.stable.StableProblem;

/** Reads a result of any of the four kinds and hands it to the library's verifiers. */
final class Verifier {

  private final JsonAt result;
  private final List<Violation> unknown = new ArrayList<>();

  Verifier(JsonAt result) {
    this.result = result;
  }

  List<Violation> schedule(Fair fair) {
    for (JsonAt meeting : list("meetings")) {
      meeting.texts("parties");
    }
    return new ScheduleCheck(fair)
        .violations(
            FairFile.meetings(fair, result, true),
            number(result, "total"),
            number(result, "bound"));
  }

  List<Violation> pairing(ProfilesFile file) {
    List<List<String>> pairs =
        list("pairs").stream().map(pair -> List.of(pair.text("a"), pair.text("b"))).toList();
    return new PairingCheck(file.profiles(), file.rules())
        .violations(pairs, number(result, "total"), number(result, "bound"));
  }

  List<Violation> stable(StableProblem problem) {
    Map<String, Integer> proposers = numbers(problem.proposers().ids());
    Map<String, Integer> receivers = numbers(problem.receivers().ids());
    List<int[]> pairs = new ArrayList<>();
    for (JsonAt pair : list("pairs")) {
      add(pairs, pair, proposers.get(pair.text("proposer")), receivers.get(pair.text("receiver")));
    }
    List<Violation> found =
        new StableCheck(problem).violations(pairs, result.list("blockingPairs").size());
    return together(found);
  }

  List<Violation> assignment(AssignmentProblem problem) {
    Map<String, Integer> items = numbers(problem.scores().items());
    Map<String, Integer> people = numbers(problem.scores().people());
    List<int[]> pairs = new ArrayList<>();
    for (JsonAt pair : list("assignments")) {
      add(pairs, pair, items.get(pair.text("item")), people.get(pair.text("person")));
    }
    AssignmentCheck.Stated stated =
        new AssignmentCheck.Stated(
            pairs,
            number(result, "total"),
            number(result, "worst"),
            number(result, "bound"),
            result.flag("proven"),
            prices(),
            missing(items));
    return together(new AssignmentCheck(problem).violations(stated));
  }

  private Map<Integer, Integer> missing(Map<String, Integer> items) {
    Map<Integer, Integer> missing = new HashMap<>();
    for (JsonAt empty : result.list("unassigned")) {
      Integer item = items.get(empty.text("item"));
      if (item != null) {
        missing.merge(item, empty.count("missing", 1), Integer::sum);
      }
    }
    return missing;
  }

  private List<JsonAt> list(String name) {
    if (!result.has(name)) {
      throw result.at(name).refused("is missing: is this a result of the same kind?");
    }
    return result.list(name);
  }

  private void add(List<int[]> pairs, JsonAt at, @Nullable Integer one, @Nullable Integer two) {
    if (one == null || two == null) {
      unknown.add(
          Violation.of(
              "matching.check.unknown",
              "{pair} names an id that is not in the instance.",
              "pair",
              at.node().toString()));
    } else {
      pairs.add(new int[] {one, two});
    }
  }

  private List<Violation> together(List<Violation> found) {
    List<Violation> all = new ArrayList<>(unknown);
    all.addAll(found);
    return all;
  }

  private @Nullable Prices prices() {
    if (!result.has("prices")) {
      return null;
    }
    JsonAt prices = result.at("prices");
    return new Prices(
        prices.list("items").stream().map(at -> at.node().asDouble()).toList(),
        prices.list("people").stream().map(at -> at.node().asDouble()).toList(),
        number(prices, "empty"),
        prices.count("missing", 0));
  }

  private static double number(JsonAt at, String name) {
    return at.has(name) && at.at(name).node().isNumber()
        ? at.at(name).node().asDouble()
        : Double.NaN;
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }
}
