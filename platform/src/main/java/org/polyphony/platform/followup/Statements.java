package org.polyphony.platform.followup;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Outcome statements. Reading needs {@link Permissions#READ}, writing {@link Permissions#EDIT},
 * deciding {@link Permissions#CONFIRM}; all for the exchange, the list for everything.
 */
public interface Statements {

  /** A page of statements, newest first. */
  Slice<StatementView> list(StatementFilter filter, PageRequest page, Actor actor);

  /** Those of one exchange, newest first. */
  List<StatementView> ofExchange(long exchange, Actor actor);

  /** One statement. */
  StatementView byId(long id, Actor actor);

  /** Writes down what somebody of the team learned, and returns its number. */
  long add(long exchange, StatementDraft draft, Actor actor);

  /**
   * Changes a statement that nobody decided on. Whoever changes what a participant stated has
   * written it too, and cannot confirm it.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, StatementDraft draft, Actor actor);

  /**
   * Confirms a statement: it becomes a confirmed result of its exchange. Refused for whoever wrote
   * it.
   *
   * @param title what the result is called, in the statement's language
   * @param outcome key of the intermediate outcome to which it belongs
   * @return number of the result
   */
  long confirm(long id, int version, String title, String outcome, Actor actor);

  /** Declines a statement, with a reason; it counts nowhere and stays to be read. */
  void decline(long id, int version, String reason, Actor actor);

  /** Takes a declined statement back to be decided on again. */
  void reopen(long id, Actor actor);

  /** Who changed what, newest first. */
  List<AuditEntry> history(long id, Actor actor);
}
