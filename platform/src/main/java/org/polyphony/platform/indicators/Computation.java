package org.polyphony.platform.indicators;

import static org.polyphony.platform.indicators.Dimension.COUNTRY;
import static org.polyphony.platform.indicators.Dimension.GROUP;
import static org.polyphony.platform.indicators.Dimension.INSTRUMENT;
import static org.polyphony.platform.indicators.Dimension.KIND;
import static org.polyphony.platform.indicators.Dimension.OUTCOME;
import static org.polyphony.platform.indicators.Dimension.REGION;
import static org.polyphony.platform.indicators.Dimension.SEX;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of computations. What each counts, out of what, and what it cannot tell is said on
 * its method sheet ({@code indicators.of.*} in the messages).
 */
public enum Computation {
  /** People who attended, each once. */
  PEOPLE_ATTENDED(Behind.PEOPLE, true, SEX, GROUP, REGION, COUNTRY),
  /** Exchanges held or under way. */
  EXCHANGES_HELD(Behind.EXCHANGES, false, INSTRUMENT, COUNTRY),
  /** Expert visits held or under way. */
  MISSIONS(Behind.EXCHANGES, false, COUNTRY),
  /** Of the people who answered before and after, those whose answers rose. */
  PEOPLE_WITH_GAIN(Behind.ANSWERS, true),
  /** Outcome statements that a second person confirmed. */
  OUTCOME_STATEMENTS(Behind.STATEMENTS, false, OUTCOME),
  /** Institutional changes at a stage or beyond that a second person confirmed. */
  INSTITUTIONAL_CHANGES(Behind.CHANGES, false, KIND, COUNTRY),
  /** Agreements of the strategy. */
  AGREEMENTS(Behind.AGREEMENTS, false, KIND),
  /** Agreements of the strategy that are partnerships. */
  PARTNERSHIPS(Behind.AGREEMENTS, false),
  /** Exchanges that waited for funds and found them. */
  FUNDS_FOUND(Behind.EXCHANGES, false, INSTRUMENT, COUNTRY);

  private final Behind behind;
  private final boolean people;
  private final List<Dimension> dimensions;

  Computation(Behind behind, boolean people, Dimension... dimensions) {
    this.behind = behind;
    this.people = people;
    this.dimensions = List.of(dimensions);
  }

  /** The kinds of records behind a figure. */
  public enum Behind {
    PEOPLE,
    EXCHANGES,
    ANSWERS,
    STATEMENTS,
    CHANGES,
    AGREEMENTS;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What records it counts. */
  public Behind behind() {
    return behind;
  }

  /** Whether it counts people, so that small numbers are not told in public. */
  public boolean people() {
    return people;
  }

  /** By what it is broken down. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** The name in indicators, addresses and messages, such as {@code people-attended}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The computation of a name. */
  public static Optional<Computation> of(String slug) {
    return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
  }
}
