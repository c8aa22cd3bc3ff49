package org.polyphony.platform.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code followup_action}. */
@Repository
class ActionStore {

  private static final String SELECT = "select * from followup_action where ";
  private static final String VISIBLE = Visibility.of("coalesce(person_id, organisation_id)");
  private static final String ORDER = " order by due_on nulls last, id";

  private final JdbcClient database;

  ActionStore(JdbcClient database) {
    this.database = database;
  }

  List<ActionView> ofExchange(long exchange) {
    return database
        .sql(SELECT + "exchange_id = ?" + ORDER)
        .param(exchange)
        .query(ActionStore::action)
        .list();
  }

  /** Those of whom the actor may know. */
  List<ActionView> ofExchange(long exchange, Actor actor) {
    return database
        .sql(SELECT + "exchange_id = :exchange and " + VISIBLE + ORDER)
        .param("exchange", exchange)
        .param("account", Visibility.account(actor))
        .query(ActionStore::action)
        .list();
  }

  /** Whether the actor may know who does it. */
  boolean visible(long id, Actor actor) {
    return database
        .sql("select exists (" + SELECT + "id = :id and " + VISIBLE + ")")
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(Boolean.class)
        .single();
  }

  /** What a person, or the delegation of the person, still has to do. */
  List<ActionView> open(long exchange, long person, @Nullable Long organisation) {
    return ofExchange(exchange).stream()
        .filter(it -> ActionState.OPEN.contains(it.state()))
        .filter(it ->
            Long.valueOf(person).equals(it.draft().person())
                || organisation != null && organisation.equals(it.draft().organisation()))
        .toList();
  }

  Optional<ActionView> find(long id, boolean lock) {
    return database
        .sql(SELECT + "id = ?" + (lock ? " for update" : ""))
        .param(id)
        .query(ActionStore::action)
        .optional();
  }

  long insert(long exchange, ActionDraft draft) {
    return database
        .sql(
            "insert into followup_action (exchange_id, person_id, organisation_id, what, due_on,"
                + " state, round) values (?, ?, ?, ?, ?, 'PLANNED', 0) returning id")
        .param(exchange)
        .param(draft.person())
        .param(draft.organisation())
        .param(draft.what())
        .param(draft.due())
        .query(Long.class)
        .single();
  }

  void update(long id, ActionDraft draft, ActionState state, int round) {
    database
        .sql(
            "update followup_action set version = version + 1, person_id = ?, organisation_id = ?,"
                + " what = ?, due_on = ?, state = ?, round = ? where id = ?")
        .param(draft.person())
        .param(draft.organisation())
        .param(draft.what())
        .param(draft.due())
        .param(state.name())
        .param(round)
        .param(id)
        .update();
  }

  void remove(long id) {
    database.sql("delete from followup_action where id = ?").param(id).update();
  }

  private static ActionView action(ResultSet row, int number) throws SQLException {
    return new ActionView(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("exchange_id"),
        new ActionDraft(
            row.getObject("person_id", Long.class),
            row.getObject("organisation_id", Long.class),
            row.getString("what"),
            row.getObject("due_on", LocalDate.class)),
        ActionState.valueOf(row.getString("state")),
        row.getInt("round"));
  }
}
