package org.polyphony.platform.stakeholders;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of many records as arrays, so that one statement writes them all. */
final class BulkColumns {

  private static final String GIVEN =
      """
       unnest(:ids, :types, :groups, :kinds, :levels, :countries, :notes, :samples, :counted,
        :confidential, :search, :more, :en, :fr, :es, :ru, :ar, :zh) it(id, type, group_key, kind_key,
        level_key, country_code, notes, sample, counted, confidential, search, more, sort_en, sort_fr,
        sort_es, sort_ru, sort_ar, sort_zh)
      """;

  private static final String SET =
      "group_key, kind_key, level_key, country_code, notes, sample, counted, confidential, search,"
          + " more,"
          + " sort_en, sort_fr, sort_es, sort_ru, sort_ar, sort_zh";

  private static final WordList WORDS = new WordList();

  private final JdbcClient database;

  BulkColumns(JdbcClient database) {
    this.database = database;
  }

  /** What organisations and people have in common. */
  void common(Map<Long, Stakeholder> records, boolean fresh, OffsetDateTime now) {
    String sql =
        fresh
            ? "insert into stakeholders_stakeholder (id, type, version, created_at, changed_at, "
                + SET
                + ") overriding system value select it.id, it.type, 0, :now, :now, "
                + SET.replace(" ", " it.").replaceFirst("^", "it.")
                + " from"
                + GIVEN
            : "update stakeholders_stakeholder s set version = s.version + 1, changed_at = :now, ("
                + SET
                + ") = row("
                + SET.replace(" ", " it.").replaceFirst("^", "it.")
                + ") from"
                + GIVEN
                + " where s.id = it.id";
    database.sql(sql).params(common(records)).param("now", now).update();
  }

  /**
   * Values of own fields; only records in which they differ are written.
   *
   * @param before the records that are there already
   * @param keys of the fields that may be written; all others stay
   */
  void values(Map<Long, Bulk.Held> before, Map<Long, Stakeholder> records, Set<String> keys) {
    var differing = new LinkedHashMap<Long, String>();
    records.forEach((id, record) -> {
      var now = OwnValues.only(record.profile().own(), keys);
      var held = before.get(id);
      if (!now.equals(held == null ? Map.of() : held.profile().own())) {
        differing.put(id, OwnValuesConverter.toJson(now));
      }
    });
    if (!differing.isEmpty()) {
      database
          .sql(
              "update stakeholders_stakeholder s"
                  + " set own = ((s.own::jsonb - :keys::text[]) || it.own::jsonb)::text"
                  + " from unnest(:ids, :owns) it(id, own) where s.id = it.id")
          .param("keys", keys.toArray(String[]::new))
          .param("ids", differing.keySet().toArray(Long[]::new))
          .param("owns", differing.values().toArray(String[]::new))
          .update();
    }
  }

  /** What only one of the two kinds has; all records must be of one. */
  void own(Map<Long, Stakeholder> records, boolean fresh) {
    if (records.values().iterator().next() instanceof Person) {
      people(records, fresh);
      if (fresh) {
        names(records);
      }
    } else {
      organisations(records, fresh);
    }
  }

  /**
   * What duplicates are found by; only what differs is written.
   *
   * @param before the records that are there already
   */
  void keys(Map<Long, Bulk.Held> before, Map<Long, Stakeholder> records) {
    var gone = new KeyColumns();
    var fresh = new KeyColumns();
    records.forEach((id, record) -> {
      var had = before.containsKey(id) ? MatchKeys.of(before.get(id)) : Set.<String>of();
      var has = record.matchKeys();
      had.stream().filter(it -> !has.contains(it)).forEach(it -> gone.add(id, it));
      has.stream().filter(it -> !had.contains(it)).forEach(it -> fresh.add(id, it));
    });
    gone.write(
        "delete from stakeholders_match_key k using unnest(:ids, :keys) it(id, key)"
            + " where k.stakeholder_id = it.id and k.key = it.key");
    fresh.write(
        "insert into stakeholders_match_key (stakeholder_id, key)"
            + " select * from unnest(:ids, :keys) on conflict do nothing");
  }

  /** Pairs of a record and a key. */
  private final class KeyColumns {

    private final List<Long> ids = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    void add(long id, String key) {
      ids.add(id);
      keys.add(key);
    }

    void write(String sql) {
      if (!ids.isEmpty()) {
        database
            .sql(sql)
            .param("ids", ids.toArray(Long[]::new))
            .param("keys", keys.toArray(String[]::new))
            .update();
      }
    }
  }

  /** The names of people in other scripts. */
  void names(Map<Long, Stakeholder> people) {
    var ids = new ArrayList<Long>();
    var positions = new ArrayList<Integer>();
    var names = new ArrayList<String>();
    people.forEach((id, record) -> {
      List<String> others = ((Person) record).details().otherNames();
      for (int i = 0; i < others.size(); i++) {
        ids.add(id);
        positions.add(i);
        names.add(others.get(i));
      }
    });
    if (!ids.isEmpty()) {
      database
          .sql(
              "insert into stakeholders_name (stakeholder_id, position, name)"
                  + " select * from unnest(:ids, :positions, :names)")
          .param("ids", ids.toArray(Long[]::new))
          .param("positions", positions.toArray(Integer[]::new))
          .param("names", names.toArray(String[]::new))
          .update();
    }
  }

  private void organisations(Map<Long, Stakeholder> records, boolean fresh) {
    var all = records.values().stream().map(it -> ((Organisation) it).details()).toList();
    String given = " unnest(:ids, :names, :acronyms, :webs) it(id, name, acronym, web)";
    database
        .sql(
            fresh
                ? "insert into stakeholders_organisation (id, name, acronym, web) select * from"
                    + given
                : "update stakeholders_organisation o set name = it.name, acronym = it.acronym,"
                    + " web = it.web from"
                    + given
                    + " where o.id = it.id")
        .param("ids", records.keySet().toArray(Long[]::new))
        .param("names", texts(all, it -> LocalizedTexts.toJson(it.name())))
        .param("acronyms", texts(all, it -> LocalizedTexts.toJson(it.acronym())))
        .param("webs", texts(all, OrganisationDetails::web))
        .update();
  }

  private void people(Map<Long, Stakeholder> records, boolean fresh) {
    var all = records.values().stream().map(it -> ((Person) it).details()).toList();
    String given =
        " unnest(:ids, :names, :sexes, :languages, :emails, :phones)"
            + " it(id, name, sex, languages, email, phone)";
    database
        .sql(
            fresh
                ? "insert into stakeholders_person (id, name, sex, languages, email, phone)"
                    + " select * from"
                    + given
                : "update stakeholders_person p set name = it.name, sex = it.sex,"
                    + " languages = it.languages, email = it.email, phone = it.phone from"
                    + given
                    + " where p.id = it.id")
        .param("ids", records.keySet().toArray(Long[]::new))
        .param("names", texts(all, PersonDetails::name))
        .param("sexes", texts(all, it -> it.sex().name()))
        .param("languages", texts(all, it -> WORDS.convertToDatabaseColumn(it.languages())))
        .param("emails", texts(all, PersonDetails::email))
        .param("phones", texts(all, PersonDetails::phone))
        .update();
  }

  private static Map<String, Object> common(Map<Long, Stakeholder> records) {
    var all = List.copyOf(records.values());
    var columns = new HashMap<String, Object>();
    columns.put("ids", records.keySet().toArray(Long[]::new));
    columns.put("types", texts(all, it -> it instanceof Person ? "P" : "O"));
    columns.put("groups", texts(all, it -> it.profile().group()));
    columns.put("kinds", texts(all, it -> it.profile().kind()));
    columns.put("levels", texts(all, it -> it.profile().level()));
    columns.put("countries", texts(all, it -> it.profile().country()));
    columns.put("notes", texts(all, it -> LocalizedTexts.toJson(it.profile().notes())));
    columns.put("samples", flags(all, it -> it.profile().marks().sample()));
    columns.put("counted", flags(all, it -> it.profile().marks().counted()));
    columns.put("confidential", flags(all, it -> it.profile().marks().confidential()));
    columns.put("search", texts(all, Stakeholder::search));
    columns.put("more", texts(all, Stakeholder::more));
    for (Language language : Language.values()) {
      columns.put(
          language.code(),
          all.stream().map(it -> it.sorting().of(language)).toArray(byte[][]::new));
    }
    return columns;
  }

  private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> column) {
    return all.stream().map(column).toArray(String[]::new);
  }

  private static <T> Boolean[] flags(List<T> all, Function<T, Boolean> column) {
    return all.stream().map(column).toArray(Boolean[]::new);
  }
}
