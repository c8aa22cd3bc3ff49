package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.Set;

/**
 * Who must not be written to, shown or asked for one purpose. A higher module, which keeps what
 * people agreed to, implements this; whoever mails, lists or exports people asks it first.
 */
@FunctionalInterface
public interface Willingness {

  /** To be invited to exchanges. */
  String INVITATIONS = "invitations";

  /** To get newsletters and mailings. */
  String NEWSLETTERS = "newsletters";

  /** To appear in lists that everybody can read. */
  String PUBLIC_LISTS = "public-lists";

  /** To be asked what came of an exchange. */
  String QUESTIONS = "questions";

  /**
   * Those of some people who said no or took their consent back, or whose consent has expired.
   * Whoever never said anything is not among them: another basis may hold.
   *
   * @param purpose one of those named here, or another of the organization's catalogue
   * @param people numbers of people; other numbers are never in the answer
   */
  Set<Long> unwilling(String purpose, Collection<Long> people);
}
