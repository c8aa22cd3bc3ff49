package org.polyphony.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
class AuditLog implements AuditTrail {

  private static final String COLUMNS =
      "select happened_at, actor_name, action, subject_type, subject_id, changes from audit_entry ";

  private final JdbcClient database;
  private final AuditNames names;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  AuditLog(JdbcClient database, AuditNames names, Clock clock) {
    this.database = database;
    this.names = names;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Actor actor, Subject subject, String action, List<AuditEntry.Change> changes) {
    database
        .sql(
            """
            insert into audit_entry
              (happened_at, account_id, actor_name, action, subject_type, subject_id, changes)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """)
        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param(actor.accountId())
        .param(actor.name())
        .param(action)
        .param(subject.type())
        .param(subject.id())
        .param(json.writeValueAsString(changes))
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void writeAll(Actor actor, List<Act> acts) {
    database
        .sql(
            """
            insert into audit_entry
              (happened_at, account_id, actor_name, action, subject_type, subject_id, changes)
            select :now, :account, :actor, it.action, it.type, it.id, it.changes::jsonb
            from unnest(:actions, :types, :ids, :changes)
              with ordinality it(action, type, id, changes, position)
            order by it.position
            """)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("account", actor.accountId(), java.sql.Types.BIGINT)
        .param("actor", actor.name())
        .param("actions", acts.stream().map(Act::action).toArray(String[]::new))
        .param("types", acts.stream().map(it -> it.subject().type()).toArray(String[]::new))
        .param("ids", acts.stream().map(it -> it.subject().id()).toArray(Long[]::new))
        .param(
            "changes",
            acts.stream().map(it -> json.writeValueAsString(it.changes())).toArray(String[]::new))
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> of(Subject subject) {
    return database
        .sql(COLUMNS + "where subject_type = ? and subject_id = ? order by id desc limit 200")
        .param(subject.type())
        .param(subject.id())
        .query(this::entry)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> of(Actor actor, Subject subject) {
    var filter = new AuditFilter("", "", subject.type(), subject.id(), null, null);
    var search = new AuditSearch(filter, names.records(actor));
    return database
        .sql(COLUMNS + search.where() + "order by id desc limit 200")
        .params(search.values())
        .query(this::entry)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<AuditEntry> all(Actor actor, AuditFilter filter, PageRequest page) {
    actor.require("audit.read");
    var search = new AuditSearch(filter, names.records(actor));
    long total =
        database
            .sql("select count(*) from audit_entry " + search.where())
            .params(search.values())
            .query(Long.class)
            .single();
    var rows =
        database
            .sql(COLUMNS + search.where() + "order by id desc limit :limit offset :offset")
            .params(search.values())
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(this::entry)
            .list();
    return new Slice<>(rows, total, page.page(), page.size());
  }

  private AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("actor_name"),
        row.getString("action"),
        new Subject(row.getString("subject_type"), row.getLong("subject_id")),
        List.of(json.readValue(row.getString("changes"), AuditEntry.Change[].class)));
  }
}
