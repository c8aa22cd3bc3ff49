package org.polyphony.platform.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code questionnaires_question}. */
@Repository
class QuestionStore {

  private final JdbcClient database;

  QuestionStore(JdbcClient database) {
    this.database = database;
  }

  List<QuestionView> all() {
    return database
        .sql("select * from questionnaires_question order by id")
        .query(QuestionStore::question)
        .list();
  }

  Optional<QuestionView> find(long id, boolean lock) {
    String sql = "select * from questionnaires_question where id = ?";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(id)
        .query(QuestionStore::question)
        .optional();
  }

  Set<String> keys() {
    return database
        .sql("select key from questionnaires_question where key is not null")
        .query(String.class)
        .set();
  }

  long insert(@Nullable String key, QuestionDraft draft) {
    return database
        .sql(
            "insert into questionnaires_question (key, outcome, kind, wording, source, enabled)"
                + " values (?, ?, ?, ?, ?, true) returning id")
        .param(key)
        .param(draft.outcome())
        .param(draft.kind().name())
        .param(LocalizedTexts.toJson(draft.wording()))
        .param(draft.source())
        .query(Long.class)
        .single();
  }

  void update(long id, QuestionDraft draft, boolean enabled) {
    database
        .sql(
            "update questionnaires_question set version = version + 1, outcome = ?, kind = ?,"
                + " wording = ?, source = ?, enabled = ? where id = ?")
        .param(draft.outcome())
        .param(draft.kind().name())
        .param(LocalizedTexts.toJson(draft.wording()))
        .param(draft.source())
        .param(enabled)
        .param(id)
        .update();
  }

  private static QuestionView question(ResultSet row, int number) throws SQLException {
    return new QuestionView(
        row.getLong("id"),
        row.getInt("version"),
        row.getString("key"),
        new QuestionDraft(
            row.getString("outcome"),
            QuestionKind.valueOf(row.getString("kind")),
            LocalizedTexts.fromJson(row.getString("wording")),
            row.getString("source")),
        row.getBoolean("enabled"));
  }
}
