package org.polyphony.platform.stakeholders.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.stakeholders.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the profiles of lists. */
@Component
class ProfileStore {

  private static final TypeReference<LinkedHashMap<String, Field>> MAPPING =
      new TypeReference<>() {};
  private static final TypeReference<HashMap<Field, Map<String, String>>> FIXES =
      new TypeReference<>() {};

  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  ProfileStore(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  List<String> names() {
    return database
        .sql("select name from stakeholders_import_profile order by name_key")
        .query(String.class)
        .list();
  }

  Optional<ImportProfile> named(String name) {
    return database
        .sql("select * from stakeholders_import_profile where name_key = ?")
        .param(SearchText.key(name))
        .query(this::profile)
        .optional();
  }

  /** The profile that was saved last for a list with these headings, in whatever order. */
  Optional<ImportProfile> fitting(List<String> header) {
    return database
        .sql(
            "select * from stakeholders_import_profile where headings = ?"
                + " order by saved_at desc limit 1")
        .param(headings(header))
        .query(this::profile)
        .optional();
  }

  /** Keeps a profile; returns its number. */
  long save(ImportProfile profile, List<String> header) {
    return database
        .sql(
            """
            insert into stakeholders_import_profile
              (name, name_key, headings, mapping, existing, fixes, saved_at)
            values (:name, :key, :headings, :mapping, :existing, :fixes, :now)
            on conflict (name_key) do update set name = excluded.name,
              headings = excluded.headings, mapping = excluded.mapping,
              existing = excluded.existing, fixes = excluded.fixes, saved_at = excluded.saved_at
            returning id
            """)
        .param("name", profile.name())
        .param("key", SearchText.key(profile.name()))
        .param("headings", headings(header))
        .param("mapping", json.writeValueAsString(profile.mapping()))
        .param("existing", profile.existing().name())
        .param("fixes", json.writeValueAsString(profile.fixes().values()))
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Notes on an import which profile it has, and what its values mean. */
  void note(long id, String profile, Fixes fixes) {
    database
        .sql("update stakeholders_import set profile = ?, fixes = ? where id = ?")
        .param(profile)
        .param(json.writeValueAsString(fixes.values()))
        .param(id)
        .update();
  }

  /** The name of the profile of an import; empty if it has none. */
  String of(long id) {
    return database
        .sql("select profile from stakeholders_import where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  Fixes fixes(long id) {
    String fixes =
        database
            .sql("select fixes from stakeholders_import where id = ?")
            .param(id)
            .query(String.class)
            .single();
    return fixes(fixes);
  }

  /** Values that were refused because no catalogue knows them. */
  List<Unmatched> unmatched(Draft draft, int limit) {
    return database
        .sql(
            """
            select (problem::jsonb ->> 'column')::int place,
              min(problem::jsonb -> 'arguments' ->> 1) written, count(*) n
            from stakeholders_import_plan
            where import_id = ? and outcome = 'REFUSED' and problem::jsonb ->> 'key' in
              ('stakeholders.refused.term', 'stakeholders.refused.country',
                'stakeholders.import.refused.type', 'fields.refused.choice',
                'fields.refused.country')
              and (problem::jsonb ->> 'column')::int >= 0
            group by 1, lower(problem::jsonb -> 'arguments' ->> 1) order by n desc, written limit ?
            """)
        .param(draft.id())
        .param(limit)
        .query((row, _) ->
            new Unmatched(
                draft.mapping().get(row.getInt("place")),
                row.getString("written"),
                row.getInt("n")))
        .list();
  }

  private ImportProfile profile(ResultSet row, int number) throws SQLException {
    return new ImportProfile(
        row.getString("name"),
        json.readValue(row.getString("mapping"), MAPPING),
        Existing.valueOf(row.getString("existing")),
        fixes(row.getString("fixes")));
  }

  private Fixes fixes(String stored) {
    return stored.equals("{}") ? Fixes.NONE : new Fixes(json.readValue(stored, FIXES));
  }

  private static String headings(List<String> header) {
    String keys = String.join("\n", header.stream().map(SearchText::key).sorted().toList());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(keys.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
