package org.polyphony.algorithms.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses tables in which something is missing, or something is there that nothing reaches. */
final class Completeness {

  private final String source;
  private final Vocabulary vocabulary;
  private final List<Rule> rules;
  private final Map<String, SubjectRules> subjects;

  Completeness(
      String source, Vocabulary vocabulary, List<Rule> rules, Map<String, SubjectRules> subjects) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.subjects = subjects;
  }

  void check() {
    Set<String> used = new HashSet<>();
    boolean any = false;
    for (SubjectRules subject : subjects.values()) {
      if (vocabulary.instruments().contains(subject.code())) {
        any = true;
        instrument(subject);
        used.addAll(subject.uses());
        subject
            .of(Effect.Needs.class)
            .forEach(rule -> used.addAll(((Effect.Needs) rule.effect()).codes()));
      }
    }
    if (!any) {
      throw missing("no instrument is in the table", "add the rows of at least one");
    }
    activities(used);
    challenges();
    outcomes();
    references();
  }

  private RuntimeException missing(String problem, String cure) {
    return new Place(source, 1).refused("incomplete", problem, cure);
  }

  private void instrument(SubjectRules instrument) {
    instrument.strengths();
    instrument.size();
    instrument.uses();
    for (String mode : instrument.modes()) {
      base(instrument, Effect.Cost.class, "cost", mode);
      base(instrument, Effect.Time.class, "time", mode);
    }
    modes(instrument);
  }

  /** Exactly one row without a condition on the plan gives what supplements are added to. */
  private void base(
      SubjectRules instrument, Class<? extends Effect> effect, String word, String mode) {
    @Nullable Rule found = null;
    for (Rule rule : instrument.of(effect)) {
      if (rule.when().onlyMode() && covers(rule, mode)) {
        if (found != null) {
          throw rule.place()
              .refused(
                  "contradictory",
                  "%s (%s) has a '%s' on line %d too, and both always apply"
                      .formatted(instrument.code(), mode, word, found.place().line()),
                  "keep one of the ranges, or give one a condition on the plan as a supplement");
        }
        found = rule;
      }
    }
    if (found == null) {
      throw instrument
          .first()
          .refused(
              "incomplete",
              "%s (%s) has no row '%s' that always applies"
                  .formatted(instrument.code(), mode, word),
              "add one without a condition, or with this mode as its only condition");
    }
  }

  private boolean covers(Rule rule, String mode) {
    int position = vocabulary.modes().indexOf(mode);
    return rule.when().atoms().stream()
        .allMatch(atom -> atom.comparison().holds(position, atom.number()));
  }

  private void modes(SubjectRules instrument) {
    for (Rule rule : rules) {
      if (rule.subjects().contains(instrument.code())
          && instrument.modes().stream().noneMatch(mode -> covers(modeOnly(rule), mode))) {
        throw rule.place()
            .refused(
                "unreachable",
                instrument.code() + " is never delivered in that mode, so the rule is unreachable",
                "add the mode to its row 'modes' or delete this row");
      }
    }
  }

  private static Rule modeOnly(Rule rule) {
    List<Atom> atoms =
        rule.when().atoms().stream().filter(atom -> atom.field() == Field.MODE).toList();
    return new Rule(
        rule.place(),
        rule.id(),
        rule.subjects(),
        new Condition(atoms),
        rule.effect(),
        rule.reason(),
        rule.note());
  }

  private void activities(Set<String> used) {
    for (SubjectRules subject : subjects.values()) {
      if (vocabulary.activities().contains(subject.code())) {
        subject.strengths();
        subject.phase();
        if (!used.contains(subject.code())) {
          throw subject
              .first()
              .refused(
                  "unreachable",
                  "no instrument uses or needs the activity " + subject.code(),
                  "add it to a row 'uses', or delete its rows");
        }
      }
    }
    for (Rule rule : rules) {
      for (String code : named(rule)) {
        if (!subjects.containsKey(code)) {
          throw rule.place()
              .refused(
                  "incomplete",
                  code + " is named here but has no rows of its own",
                  "add its rows, or take it out here");
        }
      }
    }
  }

  private static List<String> named(Rule rule) {
    return switch (rule.effect()) {
      case Effect.Uses uses -> uses.activities();
      case Effect.Needs needs -> needs.codes();
      case Effect.Precedes precedes -> List.of(precedes.next());
      default -> List.of();
    };
  }

  private void challenges() {
    for (String challenge : vocabulary.challenges()) {
      @Nullable SubjectRules found = subjects.get(challenge);
      if (found == null) {
        throw missing(
            "the challenge " + challenge + " has no row 'weights'", "say which outcomes answer it");
      }
      if (found.strengths().values().stream().allMatch(it -> it == Strength.WEAK)) {
        throw found
            .first()
            .refused(
                "incomplete",
                "no outcome is core or supporting for the challenge " + challenge,
                "name at least one");
      }
    }
  }

  private void outcomes() {
    for (String outcome : vocabulary.outcomes()) {
      boolean served =
          subjects.values().stream()
              .filter(subject -> vocabulary.instruments().contains(subject.code()))
              .map(subject -> subject.strengths().getOrDefault(outcome, Strength.WEAK))
              .anyMatch(strength -> strength != Strength.WEAK);
      if (!served) {
        throw missing(
            "no instrument is core or supporting for the outcome " + outcome,
            "add the outcome to the row 'weights' of an instrument");
      }
    }
  }

  /** An instrument's own activities must not be named as an earlier instrument, nor itself. */
  private void references() {
    for (Rule rule : rules) {
      for (String code : named(rule)) {
        if (rule.subjects().contains(code)) {
          throw rule.place()
              .refused("cyclic", code + " refers to itself", "take it out on one side");
        }
      }
    }
  }
}
