package org.polyphony.platform.ui.charts;

import java.util.Locale;

/** What is recorded of one voice at one exchange; drawn as a solid, dashed or dotted line. */
public enum Heard {
  /** Took or takes part: a solid line with a filled sign. */
  TAKES_PART,
  /** To be invited: a dashed line with a hollow sign. */
  TO_BE_INVITED,
  /** Nothing recorded: a dotted line, a rest. Never the same as zero. */
  NOT_RECORDED;

  /** The class of the style sheet: {@code part}, {@code ask} or {@code rest}. */
  public String css() {
    return switch (this) {
      case TAKES_PART -> "part";
      case TO_BE_INVITED -> "ask";
      case NOT_RECORDED -> "rest";
    };
  }

  /** The last part of the message key: {@code takes-part}, {@code to-be-invited}, … */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
