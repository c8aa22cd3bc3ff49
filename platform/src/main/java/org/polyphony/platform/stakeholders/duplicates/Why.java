package org.polyphony.platform.stakeholders.duplicates;

/**
 * One reason for or against two records being the same.
 *
 * @param kind which
 * @param first what the one record says
 * @param second what the other says; may be the same
 */
public record Why(Kind kind, String first, String second) {

  /** The kinds of reasons, with how much each tells: our own judgement, not measured. */
  public enum Kind {
    /** The same e-mail address. */
    EMAIL(0.9),
    /** The same telephone number, however it is written. */
    PHONE(0.6),
    /** Web addresses at the same host. */
    HOST(0.6),
    /** The same name, but for case and accents. */
    NAME(0.75),
    /** The same name in another script. */
    SCRIPT(0.75),
    /** The same words in another order. */
    ORDER(0.72),
    /** Names that differ by a letter or two. */
    NEARLY(0.55),
    /** All words of the one name are in the other. */
    PART(0.45),
    /** The same acronym. */
    ACRONYM(0.5),
    /** The acronym of the one is made of the initials of the other, or is its name. */
    INITIALS(0.5),
    /** Two countries: speaks against. */
    COUNTRIES(-0.3),
    /** Two e-mail addresses: speaks against. */
    EMAILS(-0.2);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** Probability that this alone gives, or, below 0, the part of it that is taken away. */
    double weight() {
      return weight;
    }
  }

  /** The score of several reasons: independent chances, less what speaks against. */
  static double score(Iterable<Why> reasons) {
    double none = 1;
    double left = 1;
    for (Why why : reasons) {
      double weight = why.kind.weight();
      none *= weight > 0 ? 1 - weight : 1;
      left *= weight < 0 ? 1 + weight : 1;
    }
    return (1 - none) * left;
  }
}
