package org.polyphony.platform.stakeholders;

import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;

/**
 * The rule of confidentiality as a condition of SQL. It is said here once: modules that keep their
 * own records of stakeholders put it into their queries, so that lists, counts and files of theirs
 * leave out the same records.
 */
public final class Visibility {

  /** On {@code stakeholders_stakeholder s}; takes the parameter {@code account}. */
  static final String SQL =
      "(not s.confidential or exists (select 1 from stakeholders_reader reader"
          + " where reader.stakeholder_id = s.id and reader.account_id = :account))";

  /** No account has it. */
  private static final long NOBODY = -1;

  private Visibility() {}

  /**
   * The condition on any column that refers to a stakeholder; takes the parameter {@code account}.
   *
   * @param column such as {@code promise.stakeholder_id}; never what somebody typed
   */
  public static String of(String column) {
    return "exists (select 1 from stakeholders_stakeholder s where s.id = "
        + column
        + " and "
        + SQL
        + ")";
  }

  /**
   * The sort key of a stakeholder's name in the reader's language, as a column to order by.
   *
   * @param column refers to a stakeholder; never what somebody typed
   */
  public static String sortKey(String column) {
    return "(select s."
        + SortKeys.column(Reader.language())
        + " from stakeholders_stakeholder s where s.id = "
        + column
        + ")";
  }

  /**
   * A condition on an entry of the audit trail: that it names a stakeholder, by the number, whom
   * the actor may not know of. Takes the parameter {@code account}.
   *
   * @param before what stands before such a number, such as {@code person } with a space; a
   *     pattern, never typed by a person
   */
  public static String named(String before) {
    return "exists (select 1 from stakeholders_stakeholder s where s.confidential and not "
        + SQL
        + " and changes::text ~ ('"
        + before
        + "' || s.id || '\\M'))";
  }

  /** The value of the parameter {@code account}. */
  public static long account(Actor actor) {
    Long account = actor.accountId();
    return account == null ? NOBODY : account;
  }
}
