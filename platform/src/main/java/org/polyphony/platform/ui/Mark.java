package org.polyphony.platform.ui;

/** The form of a badge's sign: the form tells the state, never a colour alone. */
public enum Mark {
  /** A dotted ring: no more than an idea. */
  DRAFT,
  /** A ring: planned, proposed, open. */
  OPEN,
  /** Two bars: waits for something, such as funds. */
  WAIT,
  /** A ring with a dot: confirmed. */
  SET,
  /** Half a disc: under way. */
  LIVE,
  /** A disc: done. */
  DONE,
  /** A square: done and reported. */
  FILED,
  /** A dash: cancelled, ended, switched off. */
  OFF,
  /** A diamond in the signal colour: late, wrong or missing. */
  BAD;

  /** The class of the style sheet, and the last part of message keys. */
  public String css() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
