package org.polyphony.platform.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes sheets and their answers. */
@Repository
class SheetStore {

  private final JdbcClient database;

  SheetStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * One answer with the sheet that it stands on.
   *
   * @param typed whether a clerk typed the sheet
   */
  record Answer(UUID sheet, Wave wave, String key, boolean typed, long item, Given given) {}

  Optional<UUID> find(long questionnaire, Wave wave, String key) {
    return database
        .sql(
            "select id from questionnaires_sheet where questionnaire_id = ? and wave = ?"
                + " and pairing_key = ?")
        .params(questionnaire, wave.name(), key)
        .query(UUID.class)
        .optional();
  }

  UUID insert(long questionnaire, Wave wave, String key) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            "insert into questionnaires_sheet (id, questionnaire_id, wave, pairing_key, clerk,"
                + " source) values (?, ?, ?, ?, '', '')")
        .params(id, questionnaire, wave.name(), key)
        .update();
    return id;
  }

  void typed(UUID sheet, Actor clerk, String source, Instant now) {
    database
        .sql(
            "update questionnaires_sheet set clerk = ?, clerk_id = ?, source = ?, typed_at = ?"
                + " where id = ?")
        .param(clerk.name())
        .param(clerk.accountId())
        .param(source)
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .param(sheet)
        .update();
  }

  /** From now on the person's own answers stand there. */
  void own(UUID sheet) {
    database
        .sql(
            "update questionnaires_sheet set clerk = '', clerk_id = null, source = '',"
                + " typed_at = null where id = ?")
        .param(sheet)
        .update();
  }

  void fill(UUID sheet, Map<Long, Given> given) {
    database.sql("delete from questionnaires_answer where sheet_id = ?").param(sheet).update();
    given.forEach((item, answer) ->
        database
            .sql(
                "insert into questionnaires_answer (sheet_id, item_id, score, words)"
                    + " values (?, ?, ?, ?)")
            .param(sheet)
            .param(item)
            .param(answer.score())
            .param(answer.words().isBlank() ? null : answer.words())
            .update());
  }

  Map<Long, Given> given(UUID sheet) {
    var given = new HashMap<Long, Given>();
    database
        .sql("select * from questionnaires_answer where sheet_id = ?")
        .param(sheet)
        .query((row, _) -> given.put(row.getLong("item_id"), answer(row)))
        .list();
    return given;
  }

  /** Every answer of a questionnaire, sheet by sheet, in no order that tells of time. */
  List<Answer> all(long questionnaire) {
    return database
        .sql(
            "select s.id, s.wave, s.pairing_key, s.typed_at is not null as typed, a.item_id,"
                + " a.score, a.words from questionnaires_sheet s join questionnaires_answer a"
                + " on a.sheet_id = s.id where s.questionnaire_id = ?"
                + " order by s.pairing_key, s.wave desc, a.item_id")
        .param(questionnaire)
        .query(SheetStore::whole)
        .list();
  }

  List<Sheets.Typed> typed(long questionnaire) {
    return database
        .sql(
            "select * from questionnaires_sheet where questionnaire_id = ? and typed_at is not null"
                + " order by typed_at desc, id")
        .param(questionnaire)
        .query((row, _) ->
            new Sheets.Typed(
                row.getObject("id", UUID.class),
                Wave.valueOf(row.getString("wave")),
                row.getString("clerk"),
                row.getString("source"),
                row.getObject("typed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  String key(UUID sheet) {
    return database
        .sql("select pairing_key from questionnaires_sheet where id = ?")
        .param(sheet)
        .query(String.class)
        .single();
  }

  void remove(UUID sheet) {
    database.sql("delete from questionnaires_answer where sheet_id = ?").param(sheet).update();
    database.sql("delete from questionnaires_sheet where id = ?").param(sheet).update();
  }

  int count(long questionnaire) {
    return count(questionnaire, Wave.BEFORE) + count(questionnaire, Wave.AFTER);
  }

  int count(long questionnaire, Wave wave) {
    return database
        .sql("select count(*) from questionnaires_sheet where questionnaire_id = ? and wave = ?")
        .params(questionnaire, wave.name())
        .query(Integer.class)
        .single();
  }

  private static Answer whole(ResultSet row, int number) throws SQLException {
    return new Answer(
        row.getObject("id", UUID.class),
        Wave.valueOf(row.getString("wave")),
        row.getString("pairing_key"),
        row.getBoolean("typed"),
        row.getLong("item_id"),
        answer(row));
  }

  private static Given answer(ResultSet row) throws SQLException {
    return new Given(
        row.getObject("score", Integer.class),
        Objects.requireNonNullElse(row.getString("words"), ""));
  }
}
