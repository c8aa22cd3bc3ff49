package org.polyphony.platform.results.recommendations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecommendationService implements Recommendations {

  private static final int ALL = 200;

  private final RecommendationStore store;
  private final Exchanges exchanges;
  private final InstitutionalChanges changes;
  private final Colleagues colleagues;
  private final AuditTrail audit;
  private final Clock clock;

  RecommendationService(
      RecommendationStore store,
      Exchanges exchanges,
      InstitutionalChanges changes,
      Colleagues colleagues,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.exchanges = exchanges;
    this.changes = changes;
    this.colleagues = colleagues;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<RecommendationView> list(
      RecommendationFilter filter, PageRequest page, Actor actor) {
    actor.require(ResultPermissions.RECORD);
    boolean ideas = actor.may(ExchangePermissions.EDIT);
    return new Slice<>(
        store.page(filter, page, ideas), store.count(filter, ideas), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<RecommendationView> ofExchange(long exchange, Actor actor) {
    require(exchange, actor);
    return store.page(RecommendationFilter.of(exchange), PageRequest.first(ALL), true);
  }

  @Override
  @Transactional(readOnly = true)
  public RecommendationView byId(long id, Actor actor) {
    return find(id, false, actor);
  }

  @Override
  public long add(RecommendationDraft draft, Actor actor) {
    require(draft.exchange(), actor);
    check(draft, null, actor);
    long id = store.insert(draft);
    audit.created(actor, subject(id), snapshot(stored(id)));
    return id;
  }

  @Override
  public void change(long id, int version, RecommendationDraft draft, Actor actor) {
    RecommendationView before = fresh(id, version, actor);
    check(draft, before.draft().owner(), actor);
    store.update(id, draft);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  public void decide(long id, int version, RecommendationState state, String reason, Actor actor) {
    RecommendationView before = fresh(id, version, actor);
    if (!before.state().next().contains(state)) {
      throw Refused.at("state", "recommendations.refused.move");
    }
    if (state == RecommendationState.REJECTED && reason.isBlank()) {
      throw Refused.at("reason", "recommendations.refused.reason");
    }
    boolean open = state == RecommendationState.OPEN;
    store.decide(
        id, state, reason.strip(), open ? "" : actor.name(), open ? null : clock.instant());
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  public void remove(long id, Actor actor) {
    RecommendationView before = find(id, true, actor);
    store.remove(id, true);
    audit.removed(actor, subject(id), snapshot(before));
  }

  @Override
  public void restore(long id, Actor actor) {
    var row = store.find(id, true).orElseThrow(() -> new NotFound("recommendation", id));
    require(row.view().draft().exchange(), actor);
    if (row.removed()) {
      store.remove(id, false);
      audit.write(actor, subject(id), "restored", Snapshot.NONE.changesTo(snapshot(row.view())));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(long id, Actor actor) {
    byId(id, actor);
    return audit.of(subject(id));
  }

  private void check(RecommendationDraft draft, @Nullable Long known, Actor actor) {
    LocalDate due = draft.due();
    PartialDate made = draft.made();
    if (due != null && made != null && due.isBefore(made.first())) {
      throw Refused.at("due", "recommendations.refused.due");
    }
    Long owner = draft.owner();
    boolean works =
        owner == null
            || owner.equals(known)
            || colleagues.holding(ResultPermissions.RECORD).stream()
                .anyMatch(it -> it.id() == owner);
    if (!works) {
      throw Refused.at("owner", "results.refused.unknown", "value", String.valueOf(owner));
    }
    Long change = draft.change();
    if (change != null && !changes.byId(change, actor).exchanges().contains(draft.exchange())) {
      throw Refused.at("change", "results.refused.unknown", "value", String.valueOf(change));
    }
  }

  private RecommendationView fresh(long id, int version, Actor actor) {
    RecommendationView before = find(id, true, actor);
    if (before.version() != version) {
      throw new Refused("changes.refused.changed-meanwhile");
    }
    return before;
  }

  private RecommendationView find(long id, boolean lock, Actor actor) {
    var row =
        store
            .find(id, lock)
            .filter(it -> !it.removed())
            .orElseThrow(() -> new NotFound("recommendation", id));
    require(row.view().draft().exchange(), actor);
    return row.view();
  }

  private void require(long exchange, Actor actor) {
    actor.require(ResultPermissions.RECORD, exchanges.byId(exchange, actor).scopes());
  }

  private RecommendationView stored(long id) {
    return store.find(id, false).orElseThrow().view();
  }

  private static Subject subject(long id) {
    return new Subject("recommendation", id);
  }

  private static Snapshot snapshot(RecommendationView it) {
    var draft = it.draft();
    return new Snapshot()
        .with("exchange", draft.exchange())
        .with("change", draft.change())
        .with("source", draft.source().slug())
        .with("madeBy", draft.madeBy())
        .with("addressee", draft.addressee())
        .with("title", draft.title())
        .with("note", draft.note())
        .with("made", draft.made())
        .with("due", draft.due())
        .with("owner", draft.owner())
        .with("state", it.state().slug())
        .with("reason", it.reason());
  }
}
