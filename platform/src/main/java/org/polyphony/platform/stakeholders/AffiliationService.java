package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AffiliationService implements Affiliations {

  private static final String SELECT =
      """
      select a.id, a.person_id, p.name person_name, a.organisation_id, o.name organisation_name,
        a.function, a.since, a.until
      from stakeholders_affiliation a
      join stakeholders_person p on p.id = a.person_id
      join stakeholders_organisation o on o.id = a.organisation_id
      join stakeholders_stakeholder s on s.id = a.%s
      where a.%s = :id and s.removed_at is null and \
      """
          + Visibility.SQL
          + " order by a.until desc nulls first, a.since desc nulls last, a.id desc";

  private final AffiliationRepository affiliations;
  private final Records records;
  private final Checks checks;
  private final AuditTrail audit;
  private final JdbcClient database;
  private final Clock clock;

  AffiliationService(
      AffiliationRepository affiliations,
      Records records,
      Checks checks,
      AuditTrail audit,
      JdbcClient database,
      Clock clock) {
    this.affiliations = affiliations;
    this.records = records;
    this.checks = checks;
    this.audit = audit;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, PersonId person, AffiliationDetails details) {
    var owner = owner(actor, person, details);
    var affiliation = affiliations.save(new Affiliation(person, details));
    audit.changed(actor, owner.subject(), Snapshot.NONE, written(details));
    return affiliation.id();
  }

  @Override
  public void change(Actor actor, PersonId person, long id, AffiliationDetails details) {
    var owner = owner(actor, person, details);
    var affiliation = find(person, id);
    var before = written(affiliation.details());
    affiliation.describe(details);
    audit.changed(actor, owner.subject(), before, written(details));
  }

  @Override
  public void remove(Actor actor, PersonId person, long id) {
    actor.require(Permissions.EDIT);
    var owner = records.locked(actor, Person.class, person.value());
    var affiliation = find(person, id);
    affiliations.delete(affiliation);
    owner.touch(clock.instant());
    audit.changed(actor, owner.subject(), written(affiliation.details()), Snapshot.NONE);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> of(Actor actor, PersonId person) {
    actor.require(Permissions.READ);
    records.visible(actor, Person.class, person.value());
    return list(actor, "organisation_id", "person_id", person.value());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Entry> of(Actor actor, OrganisationId organisation) {
    actor.require(Permissions.READ);
    records.visible(actor, Organisation.class, organisation.value());
    return list(actor, "person_id", "organisation_id", organisation.value());
  }

  private Person owner(Actor actor, PersonId person, AffiliationDetails details) {
    actor.require(Permissions.EDIT);
    checks.affiliation(details);
    records.visible(actor, Organisation.class, details.organisation().value());
    var owner = records.locked(actor, Person.class, person.value());
    owner.touch(clock.instant());
    return owner;
  }

  private Affiliation find(PersonId person, long id) {
    return affiliations
        .findById(id)
        .filter(it -> it.person().equals(person))
        .orElseThrow(() -> new NotFound("affiliation", id));
  }

  private List<Entry> list(Actor actor, String other, String own, long id) {
    return database
        .sql(SELECT.formatted(other, own))
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(AffiliationService::entry)
        .list();
  }

  static Snapshot written(AffiliationDetails details) {
    return new Snapshot()
        .with("affiliation", details.organisation())
        .with("function", details.function())
        .with("since", details.since())
        .with("until", details.until());
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("id"),
        new PersonId(row.getLong("person_id")),
        row.getString("person_name"),
        new OrganisationId(row.getLong("organisation_id")),
        LocalizedTexts.fromJson(row.getString("organisation_name")),
        LocalizedTexts.fromJson(row.getString("function")),
        Dates.read(row, "since"),
        Dates.read(row, "until"));
  }
}
