package org.polyphony.platform.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked, and the links that they got; of a link only its digest is kept. */
@Repository
class AskedStore {

  private final JdbcClient database;

  AskedStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Somebody who was asked in a wave.
   *
   * @param mail number of the last mail; null for whoever answered on paper only
   */
  record Asked(
      long id,
      long questionnaire,
      Wave wave,
      long person,
      boolean mailed,
      boolean reminded,
      @Nullable Long mail,
      boolean answered) {}

  List<Asked> of(long questionnaire) {
    return database
        .sql("select * from questionnaires_asked where questionnaire_id = ? order by id")
        .param(questionnaire)
        .query(AskedStore::asked)
        .list();
  }

  Optional<Asked> byToken(String token) {
    return database
        .sql(
            "select a.* from questionnaires_asked a join questionnaires_link l on l.asked_id = a.id"
                + " where l.token_hash = ?")
        .param(Secrets.digest(token))
        .query(AskedStore::asked)
        .optional();
  }

  /** The row of a person in a wave; made if there is none. */
  long row(long questionnaire, Wave wave, long person) {
    return database
        .sql(
            "insert into questionnaires_asked (questionnaire_id, wave, person_id) values (?, ?, ?)"
                + " on conflict (questionnaire_id, wave, person_id)"
                + " do update set wave = excluded.wave returning id")
        .params(questionnaire, wave.name(), person)
        .query(Long.class)
        .single();
  }

  /** A new link to somebody's questions; returns its secret, which is seen here only. */
  String link(long asked) {
    String token = Secrets.random();
    database
        .sql("insert into questionnaires_link (token_hash, asked_id) values (?, ?)")
        .params(Secrets.digest(token), asked)
        .update();
    return token;
  }

  void mailed(long asked, long mail, Instant now) {
    database
        .sql("update questionnaires_asked set asked_at = ?, mail_id = ? where id = ?")
        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), mail, asked)
        .update();
  }

  void reminded(long asked, long mail, Instant now) {
    database
        .sql("update questionnaires_asked set reminded_at = ?, mail_id = ? where id = ?")
        .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), mail, asked)
        .update();
  }

  void answered(long asked, boolean answered) {
    database
        .sql("update questionnaires_asked set answered = ? where id = ?")
        .params(answered, asked)
        .update();
  }

  void closeLinks(long questionnaire) {
    database
        .sql(
            "delete from questionnaires_link where asked_id in"
                + " (select id from questionnaires_asked where questionnaire_id = ?)")
        .param(questionnaire)
        .update();
  }

  void remove(long questionnaire) {
    closeLinks(questionnaire);
    database
        .sql("delete from questionnaires_asked where questionnaire_id = ?")
        .param(questionnaire)
        .update();
  }

  /** The people who answered in every one of some waves. */
  Set<Long> answeredAll(long questionnaire, List<Wave> waves) {
    return database
        .sql(
            "select person_id from questionnaires_asked where questionnaire_id = ? and answered"
                + " group by person_id having count(*) = ?")
        .params(questionnaire, waves.size())
        .query(Long.class)
        .set();
  }

  private static Asked asked(ResultSet row, int number) throws SQLException {
    return new Asked(
        row.getLong("id"),
        row.getLong("questionnaire_id"),
        Wave.valueOf(row.getString("wave")),
        row.getLong("person_id"),
        row.getObject("asked_at") != null,
        row.getObject("reminded_at") != null,
        row.getObject("mail_id", Long.class),
        row.getBoolean("answered"));
  }
}
