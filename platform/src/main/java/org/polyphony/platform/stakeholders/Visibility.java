package org.polyphony.platform.stakeholders;

import org.polyphony.platform.shared.Actor;

/** The rule of confidentiality as a condition of SQL on {@code stakeholders_stakeholder s}. */
final class Visibility {

  /** Takes the parameter {@code account}. */
  static final String SQL =
      "(not s.confidential or exists (select 1 from stakeholders_reader reader"
          + " where reader.stakeholder_id = s.id and reader.account_id = :account))";

  /** No account has it. */
  private static final long NOBODY = -1;

  private Visibility() {}

  static long account(Actor actor) {
    Long account = actor.accountId();
    return account == null ? NOBODY : account;
  }
}
