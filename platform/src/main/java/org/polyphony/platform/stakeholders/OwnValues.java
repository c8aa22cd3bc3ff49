package org.polyphony.platform.stakeholders;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.fields.FieldUse;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Values of own fields under their rights: what an actor may not see is not in what they get, and
 * stays as it is when they change the record.
 */
@Component
class OwnValues implements FieldUse {

  private static final int PREFIX = OwnField.PREFIX.length();

  private final Fields fields;
  private final JdbcClient database;

  OwnValues(Fields fields, JdbcClient database) {
    this.fields = fields;
    this.database = database;
  }

  /** The keys that the actor may see and write. */
  Set<String> keys(Actor actor) {
    return fields.keys(actor);
  }

  /** Those of the values that the actor may see. */
  Profile seen(Actor actor, Profile profile) {
    return profile.own().isEmpty() ? profile : profile.with(only(profile.own(), keys(actor)));
  }

  /** What is kept when the actor gives a profile: values that they may not see stay. */
  Profile kept(Actor actor, Profile given, Map<String, String> before) {
    if (given.own().isEmpty() && before.isEmpty()) {
      return given;
    }
    var keys = keys(actor);
    var values = new HashMap<>(before);
    values.keySet().removeAll(keys);
    values.putAll(only(given.own(), keys));
    return given.with(values);
  }

  OrganisationDetails seen(Actor actor, OrganisationDetails details) {
    return details.with(seen(actor, details.profile()));
  }

  PersonDetails seen(Actor actor, PersonDetails details) {
    return details.with(seen(actor, details.profile()));
  }

  /** An entry of the trail without the fields that the actor may not know of. */
  AuditEntry seen(Actor actor, AuditEntry entry) {
    var changes =
        entry.changes().stream()
            .filter(it ->
                !it.field().startsWith(OwnField.PREFIX)
                    || fields.find(actor, it.field().substring(PREFIX)).isPresent())
            .toList();
    return new AuditEntry(entry.at(), entry.actor(), entry.action(), entry.subject(), changes);
  }

  static Map<String, String> only(Map<String, String> values, Set<String> keys) {
    if (keys.containsAll(values.keySet())) {
      return values;
    }
    var some = new HashMap<>(values);
    some.keySet().retainAll(keys);
    return some;
  }

  @Override
  public long holding(String key) {
    return database
        .sql(
            "select count(*) from stakeholders_stakeholder s"
                + " where s.own <> '{}' and s.own::jsonb ->> ? is not null")
        .param(key)
        .query(Long.class)
        .single();
  }

  @Override
  public long holding(Actor actor, String key) {
    return database
        .sql(
            "select count(*) from stakeholders_stakeholder s where s.own <> '{}'"
                + " and s.own::jsonb ->> :key is not null and "
                + Visibility.SQL)
        .param("key", key)
        .param("account", Visibility.account(actor))
        .query(Long.class)
        .single();
  }

  @Override
  public long holding(String key, String value) {
    return database
        .sql(
            "select count(*) from stakeholders_stakeholder s"
                + " where s.own <> '{}' and s.own::jsonb @> ?::jsonb")
        .param(OwnValuesConverter.toJson(Map.of(key, value)))
        .query(Long.class)
        .single();
  }
}
