package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Set;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Mark;

/** States, instruments and dates in the words and signs of the interface. */
public final class Signs {

  private static final Set<String> DRAWN =
      Set.of(
          "conference",
          "workshop",
          "expert-visit",
          "knowledge-fair",
          "technical-deep-dive",
          "multi-stakeholder-dialogue",
          "community-of-practice",
          "twinning",
          "study-tour",
          "competition",
          "knowledge-jam");

  private Signs() {}

  /** The sign of a state. */
  public static Mark mark(ExchangeState state) {
    return switch (state) {
      case IDEA -> Mark.DRAFT;
      case PLANNED -> Mark.OPEN;
      case WAITING_FOR_FUNDS -> Mark.WAIT;
      case CONFIRMED -> Mark.SET;
      case UNDER_WAY -> Mark.LIVE;
      case HELD -> Mark.DONE;
      case REPORTED -> Mark.FILED;
      case CANCELLED -> Mark.OFF;
    };
  }

  /** The sign of how far a participation has come. */
  public static Mark mark(ParticipantState state) {
    return switch (state) {
      case PROPOSED -> Mark.DRAFT;
      case INVITED -> Mark.OPEN;
      case ACCEPTED -> Mark.SET;
      case ATTENDED -> Mark.DONE;
      case DECLINED, ABSENT -> Mark.OFF;
    };
  }

  /** The name of a state in the reader's language. */
  public static String name(ExchangeState state) {
    return text("exchanges.state." + state.slug());
  }

  /** The name of how far a participation has come. */
  public static String name(ParticipantState state) {
    return text("exchanges.participant." + state.slug());
  }

  /** The icon of an instrument; a calendar for one that the organization added. */
  static String icon(String instrument) {
    return DRAWN.contains(instrument) ? instrument : "calendar";
  }

  /** When an exchange takes place, as exactly as it is known; empty if nothing is. */
  static String when(ExchangeDraft draft) {
    return Formats.span(draft.start(), draft.end());
  }

  /** The words of a text for the reader. */
  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }
}
