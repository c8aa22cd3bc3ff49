package org.polyphony.platform.translations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TranslationService implements Translations {
  /** Rows that the driver holds at a time while a whole list goes out. */
  private static final int FETCHED = 500;

  private static final String COUNT =
      "select %s as key, %s as state, count(*) as texts from texts cross join"
          + " unnest(array[:codes]) l(code) group by 1, 2%s";
  private static final String WANTED =
      " from texts where "
          + TextQuery.state("cast(:code as text)")
          + " in (:states) and (:kind = '' or kind = :kind)"
          + " and (:words = '' or w ->> (w->>'original') ilike :like)";
  private static final String LIST =
      "select kind, label, input, name, path, w::text as words, "
          + TextQuery.state("cast(:code as text)")
          + " as state"
          + WANTED
          + " order by position, name, path, place";

  private final List<TranslationSource> sources;
  private final Languages languages;
  private final JdbcClient database;

  TranslationService(List<TranslationSource> sources, Languages languages, JdbcClient database) {
    this.sources = sources;
    this.languages = languages;
    this.database = database;
  }

  @Override
  public List<Coverage> byLanguage(Actor actor) {
    TextQuery texts = texts(actor);
    var counted = new LinkedHashMap<String, Map<WordState, Long>>();
    languages.offered().forEach(it -> counted.put(it.code(), new EnumMap<>(WordState.class)));
    count(texts, COUNT.formatted("l.code", TextQuery.state("l.code"), ""), languages.offered())
        .forEach(it -> add(counted, it));
    return coverage(counted);
  }

  @Override
  public List<Coverage> byKind(Actor actor, Language language) {
    String sql = COUNT.formatted("kind", TextQuery.state("l.code"), ", position order by position");
    var counted = new LinkedHashMap<String, Map<WordState, Long>>();
    count(texts(actor), sql, List.of(language)).forEach(it -> add(counted, it));
    return coverage(counted);
  }

  @Override
  public Slice<TextLine> list(Actor actor, Language language, Wanted wanted, PageRequest page) {
    TextQuery texts = texts(actor);
    long total =
        asked(texts, "select count(*)" + WANTED, language, wanted).query(Long.class).single();
    var rows =
        asked(texts, LIST + " limit :limit offset :offset", language, wanted)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(TranslationService::line)
            .list();
    return new Slice<>(rows, total, page.page(), page.size());
  }

  @Override
  public void export(Actor actor, Language language, Wanted wanted, Consumer<TextLine> sink) {
    try (var rows =
        asked(texts(actor), LIST, language, wanted)
            .withFetchSize(FETCHED)
            .query(TranslationService::line)
            .stream()) {
      rows.forEach(sink);
    }
  }

  private TextQuery texts(Actor actor) {
    actor.require(TranslationPermissions.READ);
    var all = new ArrayList<org.polyphony.platform.i18n.TranslatedRecords>();
    sources.forEach(it -> all.addAll(it.records(actor)));
    return new TextQuery(all);
  }

  private List<Coverage> count(TextQuery texts, String sql, List<Language> codes) {
    return database
        .sql(texts.with() + sql)
        .params(texts.parameters())
        .param("codes", codes.stream().map(Language::code).toList())
        .query((row, _) ->
            new Coverage(row.getString("key"), Map.of(state(row), row.getLong("texts"))))
        .list();
  }

  private static void add(Map<String, Map<WordState, Long>> counted, Coverage some) {
    var counts = counted.computeIfAbsent(some.key(), _ -> new EnumMap<>(WordState.class));
    some.counts().forEach((state, texts) -> counts.merge(state, texts, Long::sum));
  }

  private static List<Coverage> coverage(Map<String, Map<WordState, Long>> counted) {
    return counted.entrySet().stream().map(it -> new Coverage(it.getKey(), it.getValue())).toList();
  }

  private JdbcClient.StatementSpec asked(
      TextQuery texts, String sql, Language language, Wanted wanted) {
    var parameters = new HashMap<>(texts.parameters());
    parameters.put("code", language.code());
    parameters.put(
        "states", wanted.states().stream().map(WordState::slug).collect(Collectors.toList()));
    parameters.put("kind", wanted.kind());
    parameters.put("words", wanted.words());
    parameters.put("like", "%" + wanted.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    return database.sql(texts.with() + sql).params(parameters);
  }

  private static WordState state(ResultSet row) throws SQLException {
    return WordState.of(row.getString("state")).orElseThrow();
  }

  private static TextLine line(ResultSet row, int number) throws SQLException {
    return new TextLine(
        row.getString("kind"),
        row.getString("label"),
        row.getString("input"),
        LocalizedTexts.fromJson(row.getString("name")),
        row.getString("path"),
        LocalizedTexts.fromJson(row.getString("words")),
        state(row));
  }
}
