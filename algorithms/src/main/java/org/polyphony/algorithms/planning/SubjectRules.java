package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules about one instrument, activity or challenge, by kind of effect. */
final class SubjectRules {

  private final String code;
  private final Place first;
  private final Map<Class<? extends Effect>, List<Rule>> byEffect = new LinkedHashMap<>();

  private SubjectRules(String code, Place first) {
    this.code = code;
    this.first = first;
  }

  /** Sorts rules by subject, in the order in which the table first names each. */
  static Map<String, SubjectRules> index(List<Rule> rules) {
    Map<String, SubjectRules> all = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (String subject : rule.subjects()) {
        all.computeIfAbsent(subject, code -> new SubjectRules(code, rule.place()))
            .byEffect
            .computeIfAbsent(rule.effect().getClass(), _ -> new ArrayList<>())
            .add(rule);
      }
    }
    return all;
  }

  String code() {
    return code;
  }

  /** Where the table first names the subject. */
  Place first() {
    return first;
  }

  List<Rule> of(Class<? extends Effect> effect) {
    return byEffect.getOrDefault(effect, List.of());
  }

  /** Exclusions and requirements, exclusions first. */
  List<Rule> barriers() {
    List<Rule> both = new ArrayList<>(of(Effect.Excludes.class));
    both.addAll(of(Effect.Requires.class));
    return both;
  }

  /** The only rule of its kind; a table without it, or with two, is refused. */
  Rule only(Class<? extends Effect> effect, String word) {
    List<Rule> found = of(effect);
    if (found.isEmpty()) {
      throw first.refused(
          "incomplete", code + " has no row '" + word + "'", "add a row with this effect");
    }
    if (found.size() > 1) {
      throw found
          .get(1)
          .place()
          .refused(
              "contradictory",
              code + " has its '" + word + "' on line " + found.getFirst().place().line() + " too",
              "keep one of the two rows");
    }
    return found.getFirst();
  }

  Map<String, Strength> strengths() {
    return ((Effect.Weights) only(Effect.Weights.class, "weights").effect()).strengths();
  }

  List<String> modes() {
    return ((Effect.Modes) only(Effect.Modes.class, "modes").effect()).modes();
  }

  Range size() {
    return ((Effect.Size) only(Effect.Size.class, "size").effect()).persons();
  }

  Phase phase() {
    return ((Effect.Stands) only(Effect.Stands.class, "phase").effect()).phase();
  }

  List<String> uses() {
    return ((Effect.Uses) only(Effect.Uses.class, "uses").effect()).activities();
  }
}
