package org.polyphony.platform.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes questionnaires with their questions. */
@Repository
class QuestionnaireStore {

  private static final String SELECT = "select * from questionnaires_questionnaire ";

  private final JdbcClient database;

  QuestionnaireStore(JdbcClient database) {
    this.database = database;
  }

  /** A questionnaire without its questions. */
  private record Row(
      long id,
      int version,
      long exchange,
      QuestionnaireKind kind,
      LocalizedText title,
      Course course) {}

  private record OwnedItem(long questionnaire, Item item) {}

  long insert(long exchange, QuestionnaireDraft draft, String secret) {
    return database
        .sql(
            "insert into questionnaires_questionnaire (exchange_id, kind, title, pairing_secret)"
                + " values (?, ?, ?, ?) returning id")
        .param(exchange)
        .param(draft.kind().name())
        .param(LocalizedTexts.toJson(draft.title()))
        .param(secret)
        .query(Long.class)
        .single();
  }

  void update(long id, QuestionnaireKind kind, LocalizedText title) {
    database
        .sql(
            "update questionnaires_questionnaire set version = version + 1, kind = ?, title = ?"
                + " where id = ?")
        .param(kind.name())
        .param(LocalizedTexts.toJson(title))
        .param(id)
        .update();
  }

  void move(long id, Course course) {
    database
        .sql(
            "update questionnaires_questionnaire set version = version + 1, before_opened = ?,"
                + " before_closed = ?, after_opened = ?, after_closed = ?, finished_at = ?"
                + " where id = ?")
        .param(at(course.before().opened()))
        .param(at(course.before().closed()))
        .param(at(course.after().opened()))
        .param(at(course.after().closed()))
        .param(at(course.finished()))
        .param(id)
        .update();
  }

  /** From now on nobody can tell who answered what. */
  void forgetSecret(long id) {
    database
        .sql("update questionnaires_questionnaire set pairing_secret = null where id = ?")
        .param(id)
        .update();
  }

  Optional<String> secret(long id) {
    return database
        .sql("select pairing_secret from questionnaires_questionnaire where id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  void take(long id, List<QuestionView> questions) {
    database.sql("delete from questionnaires_item where questionnaire_id = ?").param(id).update();
    for (int i = 0; i < questions.size(); i++) {
      QuestionDraft draft = questions.get(i).draft();
      database
          .sql(
              "insert into questionnaires_item (questionnaire_id, position, question_id, outcome,"
                  + " kind, wording) values (?, ?, ?, ?, ?, ?)")
          .param(id)
          .param(i)
          .param(questions.get(i).id())
          .param(draft.outcome())
          .param(draft.kind().name())
          .param(LocalizedTexts.toJson(draft.wording()))
          .update();
    }
  }

  void remove(long id) {
    database.sql("delete from questionnaires_item where questionnaire_id = ?").param(id).update();
    database.sql("delete from questionnaires_questionnaire where id = ?").param(id).update();
  }

  Optional<QuestionnaireView> find(long id, boolean lock) {
    String sql = SELECT + "where id = ?" + (lock ? " for update" : "");
    return views(database.sql(sql).param(id).query(QuestionnaireStore::row).list()).stream()
        .findFirst();
  }

  List<QuestionnaireView> ofExchange(long exchange) {
    return views(
        database
            .sql(SELECT + "where exchange_id = ? order by id")
            .param(exchange)
            .query(QuestionnaireStore::row)
            .list());
  }

  List<QuestionnaireView> page(int limit, long offset) {
    return views(
        database
            .sql(SELECT + "order by id desc limit ? offset ?")
            .param(limit)
            .param(offset)
            .query(QuestionnaireStore::row)
            .list());
  }

  long count() {
    return database
        .sql("select count(*) from questionnaires_questionnaire")
        .query(Long.class)
        .single();
  }

  private List<QuestionnaireView> views(List<Row> rows) {
    var items = items(rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(it ->
            new QuestionnaireView(
                it.id,
                it.version,
                it.exchange,
                it.kind,
                it.title,
                it.course,
                items.getOrDefault(it.id, List.of())))
        .toList();
  }

  private Map<Long, List<Item>> items(Collection<Long> questionnaires) {
    return database
        .sql("select * from questionnaires_item where questionnaire_id = any(?) order by position")
        .param(questionnaires.toArray(Long[]::new))
        .query(QuestionnaireStore::item)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                OwnedItem::questionnaire,
                Collectors.mapping(OwnedItem::item, Collectors.toList())));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("exchange_id"),
        QuestionnaireKind.valueOf(row.getString("kind")),
        LocalizedTexts.fromJson(row.getString("title")),
        new Course(
            new Course.Span(moment(row, "before_opened"), moment(row, "before_closed")),
            new Course.Span(moment(row, "after_opened"), moment(row, "after_closed")),
            moment(row, "finished_at")));
  }

  private static OwnedItem item(ResultSet row, int number) throws SQLException {
    return new OwnedItem(
        row.getLong("questionnaire_id"),
        new Item(
            row.getLong("id"),
            row.getLong("question_id"),
            row.getString("outcome"),
            QuestionKind.valueOf(row.getString("kind")),
            LocalizedTexts.fromJson(row.getString("wording"))));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
