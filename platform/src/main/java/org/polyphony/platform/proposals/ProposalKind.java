package org.polyphony.platform.proposals;

import java.util.Locale;

/** What is asked for. */
public enum ProposalKind {
  /** To hold an exchange, oneself or together. */
  EXCHANGE,
  /** To be helped, by an expert visit or another instrument that others choose. */
  ASSISTANCE;

  /** Message key of its name. */
  public String textKey() {
    return "proposals.kind." + name().toLowerCase(Locale.ROOT);
  }
}
