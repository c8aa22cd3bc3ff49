package org.polyphony.platform.stakeholders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.ScopeSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the organisations in which a role can hold; a confidential one by its number only. */
@Component
class OrganisationScope implements ScopeSource {

  private final Organisations organisations;
  private final JdbcClient database;

  OrganisationScope(Organisations organisations, JdbcClient database) {
    this.organisations = organisations;
    this.database = database;
  }

  @Override
  public String type() {
    return "organisation";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> name(long id) {
    return database
        .sql(
            "select case when s.confidential then '' else o.name end from stakeholders_stakeholder"
                + " s join stakeholders_organisation o on o.id = s.id where s.id = ? and"
                + " s.removed_at is null")
        .param(id)
        .query(String.class)
        .optional()
        .map(it ->
            it.isEmpty()
                ? String.valueOf(id)
                : LocalizedTexts.fromJson(it).in(Reader.language()).text());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> find(Actor actor, String words, int limit) {
    var found = new LinkedHashMap<Long, String>();
    organisations
        .search(actor, words, limit)
        .forEach(it -> found.put(it.id().value(), it.shownName()));
    return found;
  }
}
