package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Refuses an order of instruments that runs in a circle, with the lines that close it. */
final class Cycles {

  /** One instrument before another, and the rule that says so. */
  private record Step(String from, String to, Rule rule) {}

  private final Map<String, List<Step>> steps = new LinkedHashMap<>();
  private final Map<String, Boolean> done = new LinkedHashMap<>();
  private final List<Step> path = new ArrayList<>();

  private Cycles() {}

  static void check(List<Rule> rules, Vocabulary vocabulary) {
    Cycles cycles = new Cycles();
    for (Rule rule : rules) {
      for (String subject : rule.subjects()) {
        if (rule.effect() instanceof Effect.Precedes precedes) {
          cycles.add(new Step(subject, precedes.next(), rule));
        } else if (rule.effect() instanceof Effect.Needs needs) {
          needs.codes().stream()
              .filter(vocabulary.instruments()::contains)
              .forEach(code -> cycles.add(new Step(code, subject, rule)));
        }
      }
    }
    List.copyOf(cycles.steps.keySet()).forEach(cycles::walk);
  }

  private void add(Step step) {
    steps.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step);
  }

  private void walk(String from) {
    if (done.containsKey(from)) {
      return;
    }
    done.put(from, false);
    for (Step step : steps.getOrDefault(from, List.of())) {
      path.add(step);
      if (Boolean.FALSE.equals(done.get(step.to()))) {
        throw refused(step);
      }
      walk(step.to());
      path.removeLast();
    }
    done.put(from, true);
  }

  private RuntimeException refused(Step last) {
    int start = 0;
    while (!path.get(start).from().equals(last.to())) {
      start++;
    }
    List<Step> circle = path.subList(start, path.size());
    String order = circle.stream().map(Step::from).collect(Collectors.joining(" before "));
    String lines =
        circle.stream()
            .map(step -> Integer.toString(step.rule().place().line()))
            .distinct()
            .collect(Collectors.joining(", "));
    return last.rule()
        .place()
        .refused(
            "cyclic",
            "the order runs in a circle: %s before %s (lines %s)"
                .formatted(order, last.to(), lines),
            "delete one of these rows");
  }
}
