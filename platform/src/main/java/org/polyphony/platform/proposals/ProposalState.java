package org.polyphony.platform.proposals;

import java.util.Locale;

/** How far the answer has come. */
public enum ProposalState {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** Taken back by whoever asked, before an answer. */
  WITHDRAWN;

  /** Message key of its name. */
  public String textKey() {
    return "proposals.state." + name().toLowerCase(Locale.ROOT);
  }
}
