package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.operations.Cached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class CatalogueService implements Catalogues {

  private final JdbcClient database;
  private final Cached<Map<Catalogue, Map<String, Term>>> terms;

  CatalogueService(JdbcClient database, Clock clock) {
    this.database = database;
    this.terms = new Cached<>(clock, this::read);
  }

  @Override
  public List<Term> terms(Catalogue catalogue) {
    return List.copyOf(of(catalogue).values());
  }

  @Override
  public @Nullable Term term(Catalogue catalogue, @Nullable String key) {
    return key == null ? null : of(catalogue).get(key);
  }

  /** Adds an entry, or changes it if the key is there. */
  void put(Catalogue catalogue, int position, Term term) {
    database
        .sql(
            """
            insert into stakeholders_term
              (catalogue, key, position, title, short_title, voice, engaged)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (catalogue, key) do update set position = excluded.position,
              title = excluded.title, short_title = excluded.short_title,
              voice = excluded.voice, engaged = excluded.engaged
            """)
        .param(catalogue.name())
        .param(term.key())
        .param(position)
        .param(LocalizedTexts.toJson(term.title()))
        .param(LocalizedTexts.toJson(term.shortTitle()))
        .param(term.voice())
        .param(term.engaged())
        .update();
    terms.forget();
  }

  private Map<String, Term> of(Catalogue catalogue) {
    return terms.get().getOrDefault(catalogue, Map.of());
  }

  private Map<Catalogue, Map<String, Term>> read() {
    var all = new EnumMap<Catalogue, Map<String, Term>>(Catalogue.class);
    database
        .sql("select * from stakeholders_term order by catalogue, position, key")
        .query(CatalogueService::entry)
        .list()
        .forEach(it ->
            all.computeIfAbsent(it.getKey(), _ -> new LinkedHashMap<>())
                .put(it.getValue().key(), it.getValue()));
    return all;
  }

  private static Map.Entry<Catalogue, Term> entry(ResultSet row, int number) throws SQLException {
    return Map.entry(
        Catalogue.valueOf(row.getString("catalogue")),
        new Term(
            row.getString("key"),
            LocalizedTexts.fromJson(row.getString("title")),
            LocalizedTexts.fromJson(row.getString("short_title")),
            row.getString("voice"),
            row.getBoolean("engaged")));
  }
}
