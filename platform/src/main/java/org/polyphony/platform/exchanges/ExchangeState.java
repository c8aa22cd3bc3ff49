package org.polyphony.platform.exchanges;

import java.util.EnumSet;
import java.util.Set;

/** How far an exchange has come. */
public enum ExchangeState {
  IDEA,
  PLANNED,
  /** Ready, but nobody pays for it yet: a state of its own, so that a plan shows what waits. */
  WAITING_FOR_FUNDS,
  CONFIRMED,
  UNDER_WAY,
  HELD,
  REPORTED,
  CANCELLED;

  /** The states that an exchange in this one may move to. */
  public Set<ExchangeState> next() {
    return switch (this) {
      case IDEA -> EnumSet.of(PLANNED, WAITING_FOR_FUNDS, CANCELLED);
      case PLANNED -> EnumSet.of(IDEA, WAITING_FOR_FUNDS, CONFIRMED, UNDER_WAY, HELD, CANCELLED);
      case WAITING_FOR_FUNDS -> EnumSet.of(PLANNED, CONFIRMED, CANCELLED);
      case CONFIRMED -> EnumSet.of(PLANNED, UNDER_WAY, HELD, CANCELLED);
      case UNDER_WAY -> EnumSet.of(CONFIRMED, HELD, CANCELLED);
      case HELD -> EnumSet.of(UNDER_WAY, REPORTED);
      case REPORTED -> EnumSet.of(HELD);
      case CANCELLED -> EnumSet.of(IDEA);
    };
  }

  /** Whether the exchange has taken place, or is taking place. */
  public boolean happened() {
    return this == UNDER_WAY || this == HELD || this == REPORTED;
  }

  /** Whether the exchange is decided on, with or without the means, and has not begun. */
  public boolean coming() {
    return this == PLANNED || this == WAITING_FOR_FUNDS || this == CONFIRMED;
  }

  /**
   * The states that a filter asks for.
   *
   * @param filter a state's {@link #slug()}, {@code coming} or {@code happened}; anything else
   *     names none
   */
  static Set<ExchangeState> asked(String filter) {
    var states = EnumSet.noneOf(ExchangeState.class);
    for (ExchangeState state : values()) {
      boolean grouped =
          filter.equals("coming") && state.coming()
              || filter.equals("happened") && state.happened();
      if (grouped || filter.equals(state.slug())) {
        states.add(state);
      }
    }
    return states;
  }

  /** The name in addresses, messages and the sign of the state: {@code waiting-for-funds}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
