package org.polyphony.platform.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mails. */
@Component
class MailStore {

  private static final String SELECT = "select * from messaging_mail ";

  private final JdbcClient database;

  MailStore(JdbcClient database) {
    this.database = database;
  }

  long add(
      OutgoingMail mail, boolean account, String messageId, PostedMail.State state, Instant now) {
    return database
        .sql(
            """
            insert into messaging_mail
              (message_id, recipient, language, subject, body_text, body_html, state, attempts,
               posted_at, next_at, problem, account)
            values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, '', ?) returning id
            """)
        .params(
            List.of(
                messageId,
                mail.to(),
                mail.language().name(),
                mail.subject(),
                MailWords.text(mail),
                MailWords.html(mail),
                state.name(),
                at(now),
                at(now),
                account))
        .query(Long.class)
        .single();
  }

  /** The next mail that is due, locked for this transaction; another server skips it. */
  Optional<PostedMail> claim(Instant now) {
    return database
        .sql(
            SELECT
                + "where state = 'WAITING' and next_at <= ? order by next_at, id"
                + " limit 1 for update skip locked")
        .param(at(now))
        .query(MailStore::mail)
        .optional();
  }

  void sent(long id, Instant now) {
    database
        .sql(
            "update messaging_mail set state = 'SENT', sent_at = ?, attempts = attempts + 1,"
                + " problem = '' where id = ?")
        .param(at(now))
        .param(id)
        .update();
  }

  void failed(long id, PostedMail.State state, Instant next, String problem) {
    database
        .sql(
            "update messaging_mail set state = ?, next_at = ?, attempts = attempts + 1,"
                + " problem = ? where id = ?")
        .param(state.name())
        .param(at(next))
        .param(problem)
        .param(id)
        .update();
  }

  boolean retry(long id, Instant now) {
    return database
            .sql(
                "update messaging_mail set state = 'WAITING', next_at = ? where id = ?"
                    + " and state = 'FAILED'")
            .param(at(now))
            .param(id)
            .update()
        > 0;
  }

  Map<Long, PostedMail.State> states(Collection<Long> ids) {
    var states = new HashMap<Long, PostedMail.State>();
    database
        .sql("select id, state from messaging_mail where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(row -> {
          states.put(row.getLong("id"), PostedMail.State.valueOf(row.getString("state")));
        });
    return states;
  }

  List<PostedMail> page(MailView view, int limit, long offset) {
    return database
        .sql("select m.*" + view.from() + " order by m.id desc limit :limit offset :offset")
        .params(view.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(MailStore::mail)
        .list();
  }

  List<PostedMail> to(Collection<String> addresses) {
    return database
        .sql(SELECT + "where lower(recipient) = any(?) order by id desc")
        .param(addresses.toArray(String[]::new))
        .query(MailStore::mail)
        .list();
  }

  Optional<PostedMail> find(MailView view, long id) {
    return database
        .sql("select m.*" + view.from() + " and m.id = :id")
        .params(view.parameters())
        .param("id", id)
        .query(MailStore::mail)
        .optional();
  }

  long count(MailView view) {
    return database
        .sql("select count(*)" + view.from())
        .params(view.parameters())
        .query(Long.class)
        .single();
  }

  long overdue(Instant before) {
    return database
        .sql("select count(*) from messaging_mail where state = 'WAITING' and posted_at < ?")
        .param(at(before))
        .query(Long.class)
        .single();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static PostedMail mail(ResultSet row, int number) throws SQLException {
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new PostedMail(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("recipient"),
        Language.valueOf(row.getString("language")),
        row.getString("subject"),
        row.getString("body_text"),
        row.getString("body_html"),
        PostedMail.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant(),
        row.getString("problem"));
  }
}
