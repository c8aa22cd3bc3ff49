package org.polyphony.platform.coverage;

import java.util.List;
import java.util.Set;
import org.polyphony.platform.stakeholders.Registry;

/**
 * What to do about a cell in which nobody is engaged.
 *
 * @param cell which
 * @param invite whom to invite, the best reasons first; empty where nobody is known
 * @param ask where nobody is known: who is engaged in the same region and could name somebody
 */
public record Proposal(Matrix.Cell cell, List<Candidate> invite, List<Registry.Row> ask) {

  /** Keeps unchangeable copies. */
  public Proposal {
    invite = List.copyOf(invite);
    ask = List.copyOf(ask);
  }

  /**
   * Somebody to invite.
   *
   * @param of whom
   * @param reasons why
   */
  public record Candidate(Registry.Row of, Set<Reason> reasons) {}
}
