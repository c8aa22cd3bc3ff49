package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LadderService implements Ladder {

  /** Not engaged is 0, the highest role 2, all others 1: between those nobody stands higher. */
  private static final String LADDER =
      """
      with term as (
        select key, position, case when not engaged then 0
          when position = (select max(position) from stakeholders_term where catalogue = 'ROLE')
            then 2 else 1 end rung
        from stakeholders_term where catalogue = 'ROLE'),
      role as (
        select r.stakeholder_id, r.role_key, r.since, t.rung, t.position, %s at_from, %s at_until
        from stakeholders_role r join term t on t.key = r.role_key
        where r.strategy_id = :strategy),
      ladder as (
        select stakeholder_id,
          coalesce(max(rung) filter (where at_from), 0) rung_before,
          coalesce(max(rung) filter (where at_until), 0) rung_now,
          (array_agg(role_key order by position desc) filter (where at_from))[1] before,
          (array_agg(role_key order by position desc) filter (where at_until))[1] now,
          (array_agg(since order by position desc) filter (where at_until))[1] since
        from role group by stakeholder_id)
      """
          .formatted(held(":from"), held(":until"));

  private final JdbcClient database;
  private final Registry registry;
  private final RoleService roles;
  private final Catalogues catalogues;
  private final Clock clock;

  LadderService(
      JdbcClient database,
      Registry registry,
      RoleService roles,
      Catalogues catalogues,
      Clock clock) {
    this.database = database;
    this.registry = registry;
    this.roles = roles;
    this.catalogues = catalogues;
    this.clock = clock;
  }

  private static String held(String day) {
    return "((r.since is null or r.since <= %s) and (r.until is null or r.until >= substr(%s, 1,"
            .formatted(day, day)
        + " length(r.until))))";
  }

  @Override
  @Transactional(readOnly = true)
  public Figures figures(Actor actor, Query query) {
    actor.require(Permissions.READ);
    var seen = seen(actor, query);
    var rungs = new HashMap<String, Long>();
    long[] moved = new long[2];
    database
        .sql(
            LADDER
                + "select coalesce(l.now, '') now, count(*) n,"
                + " count(*) filter (where l.rung_now > l.rung_before) up,"
                + " count(*) filter (where l.rung_now < l.rung_before) down"
                + " from ladder l where "
                + seen.sql()
                + " group by 1")
        .params(seen.parameters())
        .params(period(query))
        .query(row -> {
          rungs.put(row.getString("now"), row.getLong("n"));
          moved[0] += row.getLong("up");
          moved[1] += row.getLong("down");
        });
    return new Figures(rungs, moved[0], moved[1]);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Step> steps(Actor actor, Query query, PageRequest page) {
    actor.require(Permissions.READ);
    var seen = seen(actor, query);
    String where = " from ladder l where " + seen.sql() + asked(query);
    var parameters = new HashMap<String, Object>(seen.parameters());
    parameters.putAll(period(query));
    parameters.put("role", query.role());
    long total =
        database
            .sql(LADDER + "select count(*)" + where)
            .params(parameters)
            .query(Long.class)
            .single();
    var found =
        database
            .sql(
                LADDER
                    + "select l.*"
                    + where
                    + " order by l.rung_now desc, l.now nulls last, "
                    + Visibility.sortKey("l.stakeholder_id")
                    + ", l.stakeholder_id limit :limit offset :offset")
            .params(parameters)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query((row, _) ->
                new Found(
                    row.getLong("stakeholder_id"),
                    row.getString("before"),
                    row.getString("now"),
                    row.getString("since"),
                    row.getInt("rung_now") - row.getInt("rung_before")))
            .list();
    var rows = registry.rows(actor, found.stream().map(Found::id).toList());
    var steps = found.stream().map(it -> it.step(rows)).toList();
    return new Slice<>(steps, total, page.page(), page.size());
  }

  private record Found(
      long id,
      @Nullable String before,
      @Nullable String now,
      @Nullable String since,
      int difference) {

    Step step(Map<Long, Registry.Row> rows) {
      return new Step(
          Objects.requireNonNull(rows.get(id)),
          before,
          now,
          since == null ? null : PartialDate.parse(since),
          difference > 0 ? Move.UP : difference < 0 ? Move.DOWN : Move.NONE);
    }
  }

  private Registry.Condition seen(Actor actor, Query query) {
    var filter = new Registry.Filter("", null, query.group(), "", query.country(), "", false);
    return registry.condition(actor, filter, "l.stakeholder_id");
  }

  private static String asked(Query query) {
    String role =
        query.role().isEmpty()
            ? ""
            : query.role().equals("-")
                ? " and l.now is null and :role <> ''"
                : " and l.now = :role";
    if (query.move() == null) {
      return role;
    }
    return role
        + switch (query.move()) {
          case UP -> " and l.rung_now > l.rung_before";
          case DOWN -> " and l.rung_now < l.rung_before";
          case NONE -> " and l.rung_now = l.rung_before";
        };
  }

  private static Map<String, Object> period(Query query) {
    return Map.of("strategy", query.strategy(), "from", query.from(), "until", query.until());
  }

  @Override
  public Moved move(Actor actor, long strategy, long stakeholder, String role, PartialDate since) {
    actor.require(Permissions.EDIT);
    if (!role.isEmpty() && catalogues.term(Catalogue.ROLE, role) == null) {
      throw Refused.at("role", "stakeholders.refused.term", "value", role);
    }
    var until = PartialDate.parse(since.first().minusDays(1).toString());
    var ended = new ArrayList<Long>();
    boolean holds = false;
    for (Roles.Entry it : roles.of(actor, stakeholder)) {
      if (it.details().strategyId() == strategy && now(it.details())) {
        holds |= it.details().role().equals(role);
        if (!it.details().role().equals(role)) {
          end(actor, stakeholder, it, until);
          ended.add(it.id());
        }
      }
    }
    long added = 0;
    if (!role.isEmpty() && !holds) {
      added =
          roles.add(
              actor,
              stakeholder,
              new RoleDetails(strategy, role, List.of(), LocalizedText.EMPTY, since, null));
    }
    if (added == 0 && ended.isEmpty()) {
      throw Refused.at("role", "stakeholders.ladder.refused.same");
    }
    return new Moved(added, ended, until.toString());
  }

  private void end(Actor actor, long stakeholder, Roles.Entry it, PartialDate until) {
    var began = it.details().since();
    if (began != null && until.last().isBefore(began.first())) {
      throw Refused.at("since", "stakeholders.ladder.refused.before", "date", began.toString());
    }
    roles.change(actor, stakeholder, it.id(), ending(it.details(), until));
  }

  private boolean now(RoleDetails details) {
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    var until = details.until();
    return until == null || !until.last().isBefore(today);
  }

  @Override
  public void back(Actor actor, long stakeholder, Moved moved) {
    actor.require(Permissions.EDIT);
    for (Roles.Entry it : roles.of(actor, stakeholder)) {
      var until = it.details().until();
      if (it.id() == moved.added() && until == null) {
        roles.remove(actor, stakeholder, it.id());
      } else if (moved.ended().contains(it.id())
          && until != null
          && until.toString().equals(moved.until())) {
        roles.change(actor, stakeholder, it.id(), ending(it.details(), null));
      }
    }
  }

  private static RoleDetails ending(RoleDetails it, @Nullable PartialDate until) {
    return new RoleDetails(it.strategyId(), it.role(), it.purposes(), it.note(), it.since(), until);
  }
}
