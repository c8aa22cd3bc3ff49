package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CommitmentService implements Commitments {

  /** Rows that an export reads at a time. */
  private static final int FETCHED = 200;

  private final CommitmentStore store;
  private final Stakeholders stakeholders;
  private final Owners owners;
  private final AuditTrail audit;
  private final Clock clock;

  CommitmentService(
      CommitmentStore store,
      Stakeholders stakeholders,
      Owners owners,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.owners = owners;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, CommitmentDraft draft) {
    actor.require(Permissions.EDIT);
    var to = check(actor, draft, null);
    long id = store.insert(actor, draft, clock.instant());
    audit.created(actor, subject(id), draft.snapshot(to.confidential()));
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, CommitmentDraft draft) {
    actor.require(Permissions.EDIT);
    var before = current(actor, id);
    if (before.version() != version) {
      throw new Refused("engagement.refused.changed-since");
    }
    boolean hide =
        check(actor, draft, before.draft().owner()).confidential()
            || mention(actor, before).confidential();
    store.update(id, draft);
    audit.changed(actor, subject(id), before.draft().snapshot(hide), draft.snapshot(hide));
  }

  @Override
  public void settle(Actor actor, long id, CommitmentState state, String reason) {
    actor.require(Permissions.EDIT);
    var before = current(actor, id);
    Lengths.check("reason", reason, 1000);
    String why = state == CommitmentState.OPEN ? "" : reason.strip();
    if (state == CommitmentState.WITHDRAWN && why.isEmpty()) {
      throw Refused.at("reason", "engagement.refused.reason");
    }
    LocalDate settled = state == CommitmentState.OPEN ? null : today();
    store.settle(id, state, why, settled);
    boolean hide = mention(actor, before).confidential();
    audit.changed(
        actor,
        subject(id),
        outcome(before.state(), before.reason(), hide),
        outcome(state, why, hide));
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    if (!locked(actor, id).removed()) {
      store.removed(id, clock.instant());
      audit.write(actor, subject(id), "removed", List.of());
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    if (locked(actor, id).removed()) {
      store.removed(id, null);
      audit.write(actor, subject(id), "restored", List.of());
    }
  }

  @Override
  public CommitmentView get(Actor actor, long id) {
    actor.require(Permissions.READ);
    var row = store.find(actor, id, false).orElseThrow(() -> new NotFound("commitment", id));
    var to = mention(actor, row);
    if (to.confidential()) {
      audit.write(actor, subject(id), "looked-at", List.of());
    }
    return view(row, to);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<CommitmentView> list(Actor actor, CommitmentFilter filter, PageRequest page) {
    actor.require(Permissions.READ);
    return new Slice<>(
        views(actor, store.page(actor, filter, today(), page.size(), page.offset())),
        store.count(actor, filter, today()),
        page.page(),
        page.size());
  }

  @Override
  public void export(Actor actor, CommitmentFilter filter, Consumer<CommitmentView> sink) {
    actor.require(Permissions.EXPORT);
    List<CommitmentView> rows;
    long offset = 0;
    do {
      rows = views(actor, store.page(actor, filter, today(), FETCHED, offset));
      for (var row : rows) {
        if (row.to().confidential()) {
          audit.write(actor, subject(row.id()), "exported", List.of());
        }
        sink.accept(row);
      }
      offset += FETCHED;
    } while (rows.size() == FETCHED);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Mention> recipients(Actor actor) {
    actor.require(Permissions.READ);
    return stakeholders.mentions(actor, store.recipients(actor)).values().stream()
        .sorted(Formats.byName(Mention::shownName))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long id) {
    actor.require(Permissions.READ);
    var _ = store.find(actor, id, false).orElseThrow(() -> new NotFound("commitment", id));
    return audit.of(subject(id));
  }

  private Mention check(Actor actor, CommitmentDraft draft, @Nullable Long ownerBefore) {
    Mention to = stakeholders.mentions(actor, List.of(draft.to())).get(draft.to());
    if (to == null) {
      throw new NotFound("stakeholder", draft.to());
    }
    if (draft.text().isBlank()) {
      throw Refused.at("text", "ui.form.required");
    }
    Lengths.check("text", draft.text(), 1000);
    // a day later than UTC's is today's west of the date line at most
    if (draft.promised().isAfter(today().plusDays(1))) {
      throw Refused.at("promised", "engagement.refused.promised");
    }
    if (draft.due() != null && draft.due().isBefore(draft.promised())) {
      throw Refused.at("due", "engagement.refused.due");
    }
    if (!Objects.equals(draft.owner(), ownerBefore)) {
      owners.check("owner", draft.owner(), Set.of(draft.to()));
    }
    return to;
  }

  private CommitmentStore.Row current(Actor actor, long id) {
    var row = locked(actor, id);
    if (row.removed()) {
      throw new Refused("engagement.refused.removed");
    }
    return row;
  }

  private CommitmentStore.Row locked(Actor actor, long id) {
    return store.find(actor, id, true).orElseThrow(() -> new NotFound("commitment", id));
  }

  private Mention mention(Actor actor, CommitmentStore.Row row) {
    long to = row.draft().to();
    return Objects.requireNonNull(stakeholders.mentions(actor, List.of(to)).get(to));
  }

  private List<CommitmentView> views(Actor actor, List<CommitmentStore.Row> rows) {
    Map<Long, Mention> named =
        stakeholders.mentions(actor, rows.stream().map(it -> it.draft().to()).distinct().toList());
    return rows.stream()
        .map(it -> view(it, Objects.requireNonNull(named.get(it.draft().to()))))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private static CommitmentView view(CommitmentStore.Row row, Mention to) {
    return new CommitmentView(
        row.id(),
        row.version(),
        row.draft(),
        to,
        row.state(),
        row.reason(),
        row.settled(),
        row.author(),
        row.written(),
        row.removed());
  }

  private static Snapshot outcome(CommitmentState state, String reason, boolean hide) {
    return new Snapshot().with("state", state).with("reason", hide ? Hidden.of(reason) : reason);
  }

  private static Subject subject(long id) {
    return new Subject("commitment", id);
  }
}
