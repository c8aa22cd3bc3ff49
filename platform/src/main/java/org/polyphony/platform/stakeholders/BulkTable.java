package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes many organisations and people at once, past the persistence context. */
@Component
class BulkTable {

  private static final String FIND =
      """
      select s.id, s.type, s.version, s.removed_at is not null removed, s.group_key, s.kind_key,
        s.level_key, s.country_code, s.notes, s.sample, s.counted, s.confidential, s.own,
        o.name o_name, o.acronym, o.web, p.name p_name, p.sex, p.languages, p.email, p.phone,
        (select json_agg(n.name order by n.position)::text from stakeholders_name n
          where n.stakeholder_id = s.id) others
      from stakeholders_stakeholder s
      left join stakeholders_organisation o on o.id = s.id
      left join stakeholders_person p on p.id = s.id
      where s.id = any(:ids)
      """
          + " and "
          + Visibility.SQL
          + " order by s.id";

  private static final WordList WORDS = new WordList();

  private final JdbcClient database;
  private final BulkColumns columns;
  private final OwnValues own;
  private final JsonMapper json = JsonMapper.shared();

  BulkTable(JdbcClient database, OwnValues own) {
    this.database = database;
    this.columns = new BulkColumns(database);
    this.own = own;
  }

  /** Numbers for new records. */
  List<Long> numbers(int count) {
    return database
        .sql(
            "select nextval(pg_get_serial_sequence('stakeholders_stakeholder', 'id'))"
                + " from generate_series(1, ?)")
        .param(count)
        .query(Long.class)
        .list();
  }

  /** Adds records of one kind under their numbers. */
  void add(Actor actor, Map<Long, Stakeholder> records, Instant now) {
    if (!records.isEmpty()) {
      columns.common(records, true, at(now));
      columns.own(records, true);
      columns.values(Map.of(), records, own.keys(actor));
      columns.keys(Map.of(), records);
    }
  }

  /**
   * Changes records of either kind.
   *
   * @param actor whose rights decide which values of own fields are changed
   * @param before each of them as it stands
   */
  void change(
      Actor actor, Map<Long, Bulk.Held> before, Map<Long, Stakeholder> records, Instant now) {
    if (records.isEmpty()) {
      return;
    }
    var organisations = new LinkedHashMap<>(records);
    organisations.values().removeIf(it -> it instanceof Person);
    var people = new LinkedHashMap<>(records);
    people.values().removeIf(it -> it instanceof Organisation);
    columns.common(records, false, at(now));
    columns.values(before, records, own.keys(actor));
    for (Map<Long, Stakeholder> some : List.of(organisations, people)) {
      if (!some.isEmpty()) {
        columns.own(some, false);
      }
    }
    columns.keys(before, records);
    people.entrySet().removeIf(it -> sameNames(before.get(it.getKey()), (Person) it.getValue()));
    if (!people.isEmpty()) {
      database
          .sql("delete from stakeholders_name where stakeholder_id = any(?)")
          .param(people.keySet().toArray(Long[]::new))
          .update();
      columns.names(people);
    }
  }

  private static boolean sameNames(Bulk.@Nullable Held before, Person after) {
    var person = before == null ? null : before.person();
    return person != null && person.otherNames().equals(after.details().otherNames());
  }

  void remove(List<Long> ids, Instant now) {
    database
        .sql(
            "update stakeholders_stakeholder set removed_at = :now, changed_at = :now,"
                + " version = version + 1 where id = any(:ids)")
        .param("now", at(now))
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  Map<Long, Bulk.Held> find(Actor actor, Collection<Long> ids, boolean lock) {
    var found = new LinkedHashMap<Long, Bulk.Held>();
    if (!ids.isEmpty()) {
      var keys = own.keys(actor);
      database
          .sql(lock ? FIND + " for update of s" : FIND)
          .param("ids", ids.toArray(Long[]::new))
          .param("account", Visibility.account(actor))
          .query((row, _) -> held(row, keys))
          .list()
          .forEach(it -> found.put(it.id(), it));
    }
    return found;
  }

  private Bulk.Held held(ResultSet row, Set<String> keys) throws SQLException {
    var profile =
        new Profile(
            row.getString("group_key"),
            row.getString("kind_key"),
            row.getString("level_key"),
            row.getString("country_code"),
            LocalizedTexts.fromJson(row.getString("notes")),
            new Marks(
                row.getBoolean("sample"),
                row.getBoolean("counted"),
                row.getBoolean("confidential")),
            OwnValues.only(OwnValuesConverter.fromJson(row.getString("own")), keys));
    boolean person = row.getString("type").equals("P");
    return new Bulk.Held(
        row.getLong("id"),
        row.getLong("version"),
        row.getBoolean("removed"),
        person ? null : organisation(row, profile),
        person ? person(row, profile) : null);
  }

  private static OrganisationDetails organisation(ResultSet row, Profile profile)
      throws SQLException {
    return new OrganisationDetails(
        LocalizedTexts.fromJson(row.getString("o_name")),
        LocalizedTexts.fromJson(row.getString("acronym")),
        row.getString("web"),
        profile);
  }

  private PersonDetails person(ResultSet row, Profile profile) throws SQLException {
    String others = row.getString("others");
    return new PersonDetails(
        row.getString("p_name"),
        others == null ? List.of() : List.of(json.readValue(others, String[].class)),
        Sex.valueOf(row.getString("sex")),
        WORDS.convertToEntityAttribute(row.getString("languages")),
        row.getString("email"),
        row.getString("phone"),
        profile);
  }

  private static OffsetDateTime at(Instant now) {
    return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
  }
}
