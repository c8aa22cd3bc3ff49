package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sequences that a table allows, shorter ones first, made once a table. */
final class Chains {

  private static final int MOST = 20_000;

  private final RuleTable table;
  private final List<String> instruments;
  private final Map<String, List<Option>> modes = new LinkedHashMap<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<List<String>, Integer> sequences = new HashMap<>();
  private final List<Chain> all = new ArrayList<>();

  private Chains(RuleTable table) {
    this.table = table;
    this.instruments = table.instruments();
    for (String instrument : instruments) {
      List<Option> own = new ArrayList<>();
      for (String mode : table.subject(instrument).modes()) {
        int at = table.vocabulary().modes().indexOf(mode);
        own.add(new Option(options.size(), instrument, mode, at));
        options.add(own.getLast());
      }
      modes.put(instrument, own);
    }
  }

  static Chains of(RuleTable table) {
    Chains chains = new Chains(table);
    for (Option option : chains.options) {
      chains.add(List.of(option), List.of());
    }
    int from = 0;
    for (int length = 2; length <= table.settings().mostStages(); length++) {
      int to = chains.all.size();
      for (int at = from; at < to; at++) {
        chains.lengthen(chains.all.get(at));
      }
      from = to;
    }
    return chains;
  }

  private void lengthen(Chain chain) {
    Option last = chain.stages().getLast();
    Map<String, List<Rule>> next = new LinkedHashMap<>();
    for (Rule rule : table.subject(last.instrument()).of(Effect.Precedes.class)) {
      String follower = ((Effect.Precedes) rule.effect()).next();
      next.computeIfAbsent(follower, _ -> new ArrayList<>()).add(rule);
    }
    next.forEach((follower, rules) -> {
      for (Option option : modes.getOrDefault(follower, List.of())) {
        List<Option> stages = new ArrayList<>(chain.stages());
        stages.add(option);
        List<List<Rule>> links = new ArrayList<>(chain.links());
        links.add(rules);
        add(stages, links);
      }
    });
  }

  private void add(List<Option> stages, List<List<Rule>> links) {
    if (all.size() == MOST) {
      throw new Place(table.name(), 1)
          .refused(
              "large",
              "the table allows more than 20,000 sequences",
              "lower table-most-stages or delete rows 'precedes'");
    }
    List<String> sequence = stages.stream().map(Option::instrument).toList();
    int number = sequences.computeIfAbsent(sequence, _ -> sequences.size());
    long mask = 0;
    for (String instrument : sequence) {
      mask |= 1L << instruments.indexOf(instrument);
    }
    all.add(new Chain(List.copyOf(stages), List.copyOf(links), mask, number));
  }

  RuleTable table() {
    return table;
  }

  List<String> instruments() {
    return instruments;
  }

  List<Option> options() {
    return options;
  }

  List<Option> optionsOf(String instrument) {
    return modes.getOrDefault(instrument, List.of());
  }

  List<Chain> all() {
    return all;
  }
}
