package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles of many records at once, which are {@link Bulk#locked}; every record gets its audit entry.
 * Needs {@code stakeholders.edit}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkRoles {

  /** Held on the day, by row {@code r}; takes the parameter {@code today}. */
  public static final String HELD = RegistryQuery.HELD;

  private final JdbcClient database;
  private final Checks checks;
  private final AuditTrail audit;
  private final Clock clock;

  BulkRoles(JdbcClient database, Checks checks, AuditTrail audit, Clock clock) {
    this.database = database;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A role that changed.
   *
   * @param id its number
   * @param stakeholder whose it is
   */
  public record Role(long id, long stakeholder) {}

  /** Gives a role to those who do not hold it now. */
  public List<Role> add(Actor actor, Collection<Bulk.Held> all, RoleDetails details) {
    actor.require(Permissions.EDIT);
    checks.role(details);
    var added =
        roles(
            database
                .sql(
                    "insert into stakeholders_role"
                        + " (stakeholder_id, strategy_id, role_key, purposes, note, since)"
                        + " select it.id, :strategy, :role, '', :note, :since"
                        + " from unnest(:ids) it(id) where not exists (select 1"
                        + " from stakeholders_role r where r.stakeholder_id = it.id"
                        + " and r.strategy_id = :strategy and r.role_key = :role and "
                        + HELD
                        + ") returning id, stakeholder_id")
                .param("note", LocalizedTexts.toJson(LocalizedText.EMPTY))
                .param("since", written(details.since()), java.sql.Types.VARCHAR),
            all,
            details);
    changed(actor, all, added, Snapshot.NONE, RoleService.written(details));
    return added;
  }

  /** Ends the role of those who hold it now and did not begin it later. */
  public List<Role> end(Actor actor, Collection<Bulk.Held> all, RoleDetails details) {
    actor.require(Permissions.EDIT);
    checks.role(details);
    var ended =
        roles(
            database
                .sql(
                    "update stakeholders_role r set until = :until"
                        + " where r.stakeholder_id = any(:ids) and r.strategy_id = :strategy"
                        + " and r.role_key = :role and "
                        + HELD
                        + " and (r.since is null or :until >= substr(r.since, 1, length(:until)))"
                        + " returning id, stakeholder_id")
                .param("until", written(details.until()), java.sql.Types.VARCHAR),
            all,
            details);
    changed(actor, all, ended, Snapshot.NONE, new Snapshot().with("until", details.until()));
    return ended;
  }

  /** Removes roles that are as they were given; returns those that were removed. */
  public List<Role> remove(
      Actor actor, Collection<Bulk.Held> all, List<Long> ids, RoleDetails details) {
    actor.require(Permissions.EDIT);
    var removed =
        roles(
            database
                .sql(
                    "delete from stakeholders_role r where r.stakeholder_id = any(:ids)"
                        + " and r.id = any(:roles) and r.strategy_id = :strategy"
                        + " and r.role_key = :role and r.until is null and r.purposes = ''"
                        + " and r.note = :note and r.since is not distinct from :since"
                        + " and :today <> '' returning id, stakeholder_id")
                .param("note", LocalizedTexts.toJson(LocalizedText.EMPTY))
                .param("since", written(details.since()), java.sql.Types.VARCHAR)
                .param("roles", ids.toArray(Long[]::new)),
            all,
            details);
    changed(actor, all, removed, RoleService.written(details), Snapshot.NONE);
    return removed;
  }

  /** Takes the end away from roles that still have it; returns those. */
  public List<Role> reopen(
      Actor actor, Collection<Bulk.Held> all, List<Long> ids, RoleDetails details) {
    actor.require(Permissions.EDIT);
    var opened =
        roles(
            database
                .sql(
                    "update stakeholders_role r set until = null"
                        + " where r.stakeholder_id = any(:ids) and r.id = any(:roles)"
                        + " and r.strategy_id = :strategy and r.role_key = :role"
                        + " and r.until = :until and :today <> '' returning id, stakeholder_id")
                .param("until", written(details.until()), java.sql.Types.VARCHAR)
                .param("roles", ids.toArray(Long[]::new)),
            all,
            details);
    changed(actor, all, opened, new Snapshot().with("until", details.until()), Snapshot.NONE);
    return opened;
  }

  private List<Role> roles(
      JdbcClient.StatementSpec statement, Collection<Bulk.Held> all, RoleDetails details) {
    return statement
        .param("ids", all.stream().map(Bulk.Held::id).toArray(Long[]::new))
        .param("strategy", details.strategyId())
        .param("role", details.role())
        .param("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString())
        .query((row, _) -> new Role(row.getLong(1), row.getLong(2)))
        .list();
  }

  private void changed(
      Actor actor, Collection<Bulk.Held> all, List<Role> roles, Snapshot before, Snapshot after) {
    if (roles.isEmpty()) {
      return;
    }
    Map<Long, Bulk.Held> held = new HashMap<>();
    all.forEach(it -> held.put(it.id(), it));
    var acts = new ArrayList<AuditTrail.Act>();
    roles.stream()
        .map(Role::stakeholder)
        .distinct()
        .map(held::get)
        .filter(java.util.Objects::nonNull)
        .forEach(
            it -> acts.add(new AuditTrail.Act(it.subject(), "changed", before.changesTo(after))));
    database
        .sql(
            "update stakeholders_stakeholder set version = version + 1, changed_at = :now"
                + " where id = any(:ids)")
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("ids", roles.stream().map(Role::stakeholder).distinct().toArray(Long[]::new))
        .update();
    audit.writeAll(actor, acts);
  }

  private static @org.jspecify.annotations.Nullable String written(
      @org.jspecify.annotations.Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
