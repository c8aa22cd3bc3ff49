package org.polyphony.platform.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.results.Adopted;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StatementService implements Statements {

  private static final int ALL = 500;

  private final StatementStore store;
  private final Exchanges exchanges;
  private final Attendance attendance;
  private final Colleagues colleagues;
  private final Results results;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  StatementService(
      StatementStore store,
      Exchanges exchanges,
      Attendance attendance,
      Colleagues colleagues,
      Results results,
      Catalogue catalogue,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.exchanges = exchanges;
    this.attendance = attendance;
    this.colleagues = colleagues;
    this.results = results;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<StatementView> list(StatementFilter filter, PageRequest page, Actor actor) {
    actor.require(Permissions.READ);
    return new Slice<>(
        store.page(filter, page.size(), page.offset()),
        store.count(filter),
        page.page(),
        page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<StatementView> ofExchange(long exchange, Actor actor) {
    require(Permissions.READ, exchange, actor);
    return store.page(StatementFilter.of(exchange), ALL, 0);
  }

  @Override
  @Transactional(readOnly = true)
  public StatementView byId(long id, Actor actor) {
    return find(id, Permissions.READ, false, actor).view();
  }

  @Override
  public long add(long exchange, StatementDraft draft, Actor actor) {
    if (!require(Permissions.EDIT, exchange, actor).state().happened()) {
      throw new Refused("followup.refused.not-held");
    }
    check(draft);
    long id = store.insert(exchange, null, draft, actor, clock.instant());
    audit.created(actor, subject(id), snapshot(stored(id)));
    return id;
  }

  @Override
  public void change(long id, int version, StatementDraft draft, Actor actor) {
    StatementView before = open(find(id, Permissions.EDIT, true, actor), version).view();
    check(draft);
    store.update(id, draft, actor.accountId());
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  public long confirm(long id, int version, String title, String outcome, Actor actor) {
    StatementStore.Row row = open(find(id, Permissions.CONFIRM, true, actor), version);
    StatementView before = row.view();
    if (wrote(row, actor)) {
      throw new Refused("results.refused.same-person");
    }
    var exchange = exchanges.byId(before.exchange(), actor);
    var now = clock.instant();
    var evidence = new ArrayList<Adopted.Evidence>();
    evidence.add(new Adopted.Evidence(StatementWords.testimony(before), ""));
    if (!before.draft().evidence().isBlank()) {
      evidence.add(
          new Adopted.Evidence(StatementWords.document(), before.draft().evidence().strip()));
    }
    long result =
        results.adopt(
            new Adopted(
                StatementWords.result(
                    before,
                    exchange,
                    title,
                    outcome,
                    before.statedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                evidence,
                before.statedBy().isEmpty() ? "Participant" : before.statedBy(),
                row.writer()),
            actor);
    store.belongs(id, outcome);
    store.decide(id, StatementState.CONFIRMED, "", actor.name(), now, result);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
    return result;
  }

  @Override
  public void decline(long id, int version, String reason, Actor actor) {
    StatementView before = open(find(id, Permissions.CONFIRM, true, actor), version).view();
    if (reason.isBlank()) {
      throw Refused.at("reason", "ui.form.required");
    }
    store.decide(id, StatementState.DECLINED, reason.strip(), actor.name(), clock.instant(), null);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  public void reopen(long id, Actor actor) {
    StatementView before = find(id, Permissions.CONFIRM, true, actor).view();
    if (before.state() != StatementState.DECLINED) {
      throw new Refused("followup.refused.decided");
    }
    store.decide(id, StatementState.STATED, "", "", null, null);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(long id, Actor actor) {
    byId(id, actor);
    return audit.of(subject(id));
  }

  /** Whether the actor is who wrote it, changed it, or is the participant who states it. */
  private boolean wrote(StatementStore.Row row, Actor actor) {
    Long account = actor.accountId();
    if (account == null) {
      return false;
    }
    Long person = row.view().person();
    return Objects.equals(account, row.writer())
        || Objects.equals(account, row.editor())
        || person != null && same(person, account);
  }

  private boolean same(long person, long account) {
    return attendance.addresses(List.of(person)).values().stream()
        .flatMap(it -> colleagues.byEmail(it.email()).stream())
        .anyMatch(it -> it.id() == account);
  }

  private void check(StatementDraft draft) {
    check(draft, catalogue);
  }

  static void check(StatementDraft draft, Catalogue catalogue) {
    if (draft.description().isBlank()) {
      throw Refused.at("description", "ui.form.required");
    }
    @Nullable String outcome = draft.outcome();
    if (outcome != null && catalogue.find(Catalogue.Kind.OUTCOME, outcome).isEmpty()) {
      throw Refused.at("outcome", "results.refused.unknown", "value", outcome);
    }
  }

  private static StatementStore.Row open(StatementStore.Row row, int version) {
    if (row.view().version() != version) {
      throw new Refused("followup.refused.changed-meanwhile");
    }
    if (row.view().state() != StatementState.STATED) {
      throw new Refused("followup.refused.decided");
    }
    return row;
  }

  private StatementStore.Row find(long id, String permission, boolean lock, Actor actor) {
    StatementStore.Row row = store.find(id, lock).orElseThrow(() -> new NotFound("statement", id));
    require(permission, row.view().exchange(), actor);
    return row;
  }

  private ExchangeView require(String permission, long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(permission, view.scopes());
    return view;
  }

  private StatementView stored(long id) {
    return store.find(id, false).orElseThrow().view();
  }

  static Subject subject(long id) {
    return new Subject("statement", id);
  }

  static Snapshot snapshot(StatementView it) {
    return new Snapshot()
        .with("outcome", it.draft().outcome())
        .with("description", it.draft().description())
        .with("significance", it.draft().significance())
        .with("contribution", it.draft().contribution())
        .with("evidence", it.draft().evidence())
        .with("state", it.state().slug())
        .with("reason", it.reason());
  }
}
