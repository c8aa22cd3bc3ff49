package org.polyphony.platform.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked when, and the links they got; of a link only its digest is kept. */
@Repository
class AskStore {

  private static final String SELECT = "select a.* from followup_ask a where ";

  private final JdbcClient database;

  AskStore(JdbcClient database) {
    this.database = database;
  }

  List<Ask> ofPlan(long plan) {
    return database
        .sql(SELECT + "a.plan_id = ? order by a.round, a.id")
        .param(plan)
        .query(AskStore::ask)
        .list();
  }

  Optional<Ask> find(long id) {
    return database.sql(SELECT + "a.id = ?").param(id).query(AskStore::ask).optional();
  }

  Optional<Ask> byToken(String token, boolean lock) {
    String sql = SELECT + "a.id = (select l.ask_id from followup_link l where l.token_hash = ?)";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(Secrets.digest(token))
        .query(AskStore::ask)
        .optional();
  }

  /** Notes that somebody is asked; nothing if they were asked in this round before. */
  Optional<Long> insert(long plan, long person, int round, Instant now) {
    return database
        .sql(
            "insert into followup_ask (plan_id, person_id, round, asked_at) values (?, ?, ?, ?)"
                + " on conflict (plan_id, person_id, round) do nothing returning id")
        .params(plan, person, round, at(now))
        .query(Long.class)
        .optional();
  }

  /** A new link to somebody's questions; returns its secret, which is seen here only. */
  String link(long ask) {
    String token = Secrets.random();
    database
        .sql("insert into followup_link (token_hash, ask_id) values (?, ?)")
        .params(Secrets.digest(token), ask)
        .update();
    return token;
  }

  void mailed(long ask, long mail) {
    database.sql("update followup_ask set mail_id = ? where id = ?").params(mail, ask).update();
  }

  void reminded(long ask, boolean last, Instant now) {
    database
        .sql("update followup_ask set " + (last ? "last_at" : "reminded_at") + " = ? where id = ?")
        .params(at(now), ask)
        .update();
  }

  void answered(long ask, boolean changed, Instant now) {
    database
        .sql("update followup_ask set answered_at = ?, changed = ? where id = ?")
        .params(at(now), changed, ask)
        .update();
  }

  /** Numbers of the last mails, by ask. */
  Map<Long, Long> mails(long plan) {
    var mails = new HashMap<Long, Long>();
    database
        .sql("select id, mail_id from followup_ask where plan_id = ? and mail_id is not null")
        .param(plan)
        .query((row, _) -> mails.put(row.getLong("id"), row.getLong("mail_id")))
        .list();
    return mails;
  }

  private static Ask ask(ResultSet row, int number) throws SQLException {
    return new Ask(
        row.getLong("id"),
        row.getLong("plan_id"),
        row.getLong("person_id"),
        row.getInt("round"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        moment(row, "reminded_at"),
        moment(row, "last_at"),
        moment(row, "answered_at"),
        row.getObject("changed", Boolean.class),
        false);
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
