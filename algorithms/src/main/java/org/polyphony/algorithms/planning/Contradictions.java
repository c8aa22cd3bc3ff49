package org.polyphony.algorithms.planning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses tables whose rules cannot be kept together, or hide each other. */
final class Contradictions {

  private final Vocabulary vocabulary;
  private final Map<String, SubjectRules> subjects;

  Contradictions(Vocabulary vocabulary, Map<String, SubjectRules> subjects) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
  }

  void check() {
    for (SubjectRules subject : subjects.values()) {
      List<Rule> requires = subject.of(Effect.Requires.class);
      for (int i = 0; i < requires.size(); i++) {
        for (int j = 0; j < i; j++) {
          together(subject.code(), requires.get(j), requires.get(i));
        }
      }
      for (Rule excludes : subject.of(Effect.Excludes.class)) {
        requires.forEach(required -> required(subject.code(), required, excludes));
        hidden(subject, excludes);
      }
      twice(subject);
      needs(subject);
    }
  }

  private Box when(Rule rule) {
    return Box.of(rule.when(), vocabulary);
  }

  private Box demanded(Rule rule) {
    Effect.Requires requires = (Effect.Requires) rule.effect();
    return when(rule).and(Box.of(requires.condition(), vocabulary));
  }

  private void together(String subject, Rule first, Rule second) {
    if (!when(first).and(when(second)).empty() && demanded(first).and(demanded(second)).empty()) {
      throw second
          .place()
          .refused(
              "contradictory",
              "%s requires '%s' here and '%s' on line %d, which no plan can meet together"
                  .formatted(subject, second.condition(), first.condition(), first.place().line()),
              "change one of the two ranges, or give them conditions that do not overlap");
    }
  }

  private void required(String subject, Rule required, Rule excludes) {
    Box demanded = demanded(required);
    if (!demanded.empty() && demanded.within(when(excludes))) {
      throw excludes
          .place()
          .refused(
              "contradictory",
              "%s is excluded when '%s', which line %d requires"
                  .formatted(subject, excludes.when(), required.place().line()),
              "delete one of the two rows or narrow its condition");
    }
    if (demanded.empty()) {
      throw required
          .place()
          .refused(
              "contradictory",
              "'%s' is required when '%s', which no plan can meet"
                  .formatted(required.condition(), required.when()),
              "change one of the two conditions");
    }
  }

  /** A rule that applies only where its subject is excluded is never seen. */
  private void hidden(SubjectRules subject, Rule excludes) {
    Box out = when(excludes);
    for (Class<? extends Effect> effect :
        List.of(
            Effect.Fits.class,
            Effect.Excludes.class,
            Effect.Requires.class,
            Effect.Needs.class,
            Effect.Precedes.class,
            Effect.Cost.class,
            Effect.Time.class)) {
      for (Rule rule : subject.of(effect)) {
        if (rule != excludes && when(rule).within(out)) {
          throw rule.place()
              .refused(
                  "unreachable",
                  "line %d excludes %s whenever this rule applies, so it is unreachable"
                      .formatted(excludes.place().line(), subject.code()),
                  "delete this row or narrow the exclusion");
        }
      }
    }
  }

  private void twice(SubjectRules subject) {
    List<Rule> fits = subject.of(Effect.Fits.class);
    for (int i = 0; i < fits.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (when(fits.get(i)).same(when(fits.get(j)))) {
          throw fits.get(i)
              .place()
              .refused(
                  "contradictory",
                  "%s already has points under the same condition on line %d"
                      .formatted(subject.code(), fits.get(j).place().line()),
                  "keep one of the two rows");
        }
      }
    }
  }

  private void needs(SubjectRules subject) {
    for (Rule needs : subject.of(Effect.Needs.class)) {
      for (String code : ((Effect.Needs) needs.effect()).codes()) {
        @Nullable SubjectRules needed = subjects.get(code);
        if (needed == null) {
          continue;
        }
        for (Rule excludes : needed.of(Effect.Excludes.class)) {
          if (when(needs).within(when(excludes))) {
            throw needs
                .place()
                .refused(
                    "contradictory",
                    "%s needs %s here, which line %d excludes under the same condition"
                        .formatted(subject.code(), code, excludes.place().line()),
                    "delete one of the two rows or narrow its condition");
          }
        }
      }
    }
  }
}
