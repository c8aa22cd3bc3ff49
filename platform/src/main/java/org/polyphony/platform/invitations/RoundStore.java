package org.polyphony.platform.invitations;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code invitations_round}. */
@Repository
class RoundStore {

  private final JdbcClient database;

  RoundStore(JdbcClient database) {
    this.database = database;
  }

  long insert(long exchange, RoundDraft draft, Actor author, Instant now) {
    return database
        .sql(
            "insert into invitations_round (exchange_id, name, category_id, reply_by, reminders,"
                + " subject, body, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " returning id")
        .param(exchange)
        .param(draft.name())
        .param(draft.category())
        .param(draft.replyBy())
        .param(days(draft))
        .param(LocalizedTexts.toJson(draft.subject()))
        .param(LocalizedTexts.toJson(draft.body()))
        .param(author.name())
        .param(GuestStore.at(now))
        .query(Long.class)
        .single();
  }

  void update(long id, RoundDraft draft) {
    database
        .sql(
            "update invitations_round set version = version + 1, name = ?, category_id = ?,"
                + " reply_by = ?, reminders = ?, subject = ?, body = ? where id = ?")
        .param(draft.name())
        .param(draft.category())
        .param(draft.replyBy())
        .param(days(draft))
        .param(LocalizedTexts.toJson(draft.subject()))
        .param(LocalizedTexts.toJson(draft.body()))
        .param(id)
        .update();
  }

  void quiet(long id, boolean quiet) {
    database
        .sql("update invitations_round set version = version + 1, quiet = ? where id = ?")
        .params(quiet, id)
        .update();
  }

  void remove(long id) {
    database.sql("delete from invitations_invitation where round_id = ?").param(id).update();
    database.sql("delete from invitations_round where id = ?").param(id).update();
  }

  Optional<Round> find(long id, boolean lock) {
    String sql = "select * from invitations_round where id = ?";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(id)
        .query(RoundStore::round)
        .optional();
  }

  /** Those of an exchange, the newest first. */
  List<Round> of(long exchange) {
    return database
        .sql("select * from invitations_round where exchange_id = ? order by id desc")
        .param(exchange)
        .query(RoundStore::round)
        .list();
  }

  /** Those with a reminder on or before a day that can still be answered on it. */
  List<Long> reminding(LocalDate today) {
    return database
        .sql(
            "select id from invitations_round where not quiet and reply_by >= :before"
                + " and reminders[1] <= :today order by id")
        // west of Greenwich the last day lasts longer
        .param("before", today.minusDays(1))
        .param("today", today)
        .query(Long.class)
        .list();
  }

  private static Date[] days(RoundDraft draft) {
    return draft.reminders().stream().map(Date::valueOf).toArray(Date[]::new);
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    return new Round(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("exchange_id"),
        new RoundDraft(
            row.getString("name"),
            row.getObject("category_id", Long.class),
            row.getObject("reply_by", LocalDate.class),
            Arrays.stream((Date[]) row.getArray("reminders").getArray())
                .map(Date::toLocalDate)
                .toList(),
            LocalizedTexts.fromJson(row.getString("subject")),
            LocalizedTexts.fromJson(row.getString("body"))),
        row.getBoolean("quiet"),
        row.getString("made_by"));
  }
}
