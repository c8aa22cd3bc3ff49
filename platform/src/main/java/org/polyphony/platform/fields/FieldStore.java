package org.polyphony.platform.fields;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code fields_*}. */
@Repository
class FieldStore {

  private final JdbcClient database;

  FieldStore(JdbcClient database) {
    this.database = database;
  }

  List<OwnField> all() {
    var choices = new HashMap<Long, List<FieldChoice>>();
    database
        .sql("select * from fields_choice order by field_id, position, key")
        .query(row -> {
          choices
              .computeIfAbsent(row.getLong("field_id"), _ -> new ArrayList<>())
              .add(choice(row, 0));
        });
    return database
        .sql("select * from fields_field order by retired, position, id")
        .query((row, _) -> field(row, choices))
        .list();
  }

  /** One, locked until the transaction ends. */
  Optional<OwnField> locked(long id) {
    var choices =
        database
            .sql("select * from fields_choice where field_id = ? order by position, key")
            .param(id)
            .query(FieldStore::choice)
            .list();
    return database
        .sql("select * from fields_field where id = ? for update")
        .param(id)
        .query((row, _) -> field(row, Map.of(id, choices)))
        .optional();
  }

  long insert(String key, FieldDraft draft) {
    return database
        .sql(
            "insert into fields_field (key, kind, label, help, bearers, required, listed, access,"
                + " position) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
        .param(key)
        .param(draft.kind().name())
        .param(LocalizedTexts.toJson(draft.label()))
        .param(LocalizedTexts.toJson(draft.help()))
        .param(draft.bearers().name())
        .param(draft.required())
        .param(draft.listed())
        .param(draft.access().name())
        .param(draft.position())
        .query(Long.class)
        .single();
  }

  void update(long id, FieldDraft draft) {
    database
        .sql(
            "update fields_field set version = version + 1, label = ?, help = ?, bearers = ?,"
                + " required = ?, listed = ?, access = ?, position = ? where id = ?")
        .param(LocalizedTexts.toJson(draft.label()))
        .param(LocalizedTexts.toJson(draft.help()))
        .param(draft.bearers().name())
        .param(draft.required())
        .param(draft.listed())
        .param(draft.access().name())
        .param(draft.position())
        .param(id)
        .update();
  }

  void retire(long id, boolean retired) {
    database
        .sql("update fields_field set version = version + 1, retired = ? where id = ?")
        .param(retired)
        .param(id)
        .update();
  }

  void delete(long id) {
    database.sql("delete from fields_field where id = ?").param(id).update();
  }

  /** Adds a choice, or changes the one with its key. */
  void put(long id, FieldChoice choice) {
    database
        .sql(
            "insert into fields_choice (field_id, key, name, position, retired)"
                + " values (?, ?, ?, ?, ?) on conflict (field_id, key) do update set"
                + " name = excluded.name, position = excluded.position,"
                + " retired = excluded.retired")
        .param(id)
        .param(choice.key())
        .param(LocalizedTexts.toJson(choice.name()))
        .param(choice.position())
        .param(choice.retired())
        .update();
  }

  private static OwnField field(ResultSet row, Map<Long, List<FieldChoice>> choices)
      throws SQLException {
    long id = row.getLong("id");
    return new OwnField(
        id,
        row.getLong("version"),
        row.getString("key"),
        new FieldDraft(
            FieldKind.valueOf(row.getString("kind")),
            text(row, "label"),
            text(row, "help"),
            Bearers.valueOf(row.getString("bearers")),
            row.getBoolean("required"),
            row.getBoolean("listed"),
            Access.valueOf(row.getString("access")),
            row.getInt("position")),
        choices.getOrDefault(id, List.of()),
        row.getBoolean("retired"));
  }

  private static FieldChoice choice(ResultSet row, int number) throws SQLException {
    return new FieldChoice(
        row.getString("key"), text(row, "name"), row.getInt("position"), row.getBoolean("retired"));
  }

  private static LocalizedText text(ResultSet row, String column) throws SQLException {
    return LocalizedTexts.fromJson(row.getString(column));
  }
}
