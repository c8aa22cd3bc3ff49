package org.polyphony.algorithms.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a condition may ask about: fields of a plan, and the mode of delivery that is weighed. */
enum Field {
  OUTCOME(Kind.SET),
  CHALLENGE(Kind.SET),
  GROUP(Kind.SET),
  SENIORITY(Kind.SET),
  PERSONS(Kind.NUMBER),
  COUNTRIES(Kind.NUMBER),
  LANGUAGES(Kind.NUMBER),
  GROUPS(Kind.NUMBER),
  DAYS(Kind.NUMBER),
  DAYS_EACH(Kind.NUMBER),
  BUDGET(Kind.NUMBER),
  CONNECTIVITY(Kind.SCALE),
  SECURITY(Kind.SCALE),
  INTERPRETATION(Kind.CHOICE),
  MODE(Kind.CHOICE);

  /** How the values of a field compare. */
  enum Kind {
    /** Several codes at once: holds one, or lacks it. */
    SET,
    /** A whole number. */
    NUMBER,
    /** One of a few words in an order. */
    SCALE,
    /** One of a few words. */
    CHOICE
  }

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** The name in rule tables. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether more of it is more means: such a field must never rule out what less allows. */
  boolean means() {
    return this == DAYS || this == BUDGET;
  }

  /** The words that may stand after an operator; none for numbers. */
  List<String> values(Vocabulary vocabulary) {
    return switch (this) {
      case OUTCOME -> vocabulary.outcomes();
      case CHALLENGE -> vocabulary.challenges();
      case GROUP -> vocabulary.groups();
      case SENIORITY -> vocabulary.seniorities();
      case MODE -> vocabulary.modes();
      case INTERPRETATION -> List.of("no", "yes");
      case CONNECTIVITY -> words(Connectivity.values());
      case SECURITY -> words(Security.values());
      default -> List.of();
    };
  }

  static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
