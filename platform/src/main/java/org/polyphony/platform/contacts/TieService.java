package org.polyphony.platform.contacts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TieService implements Ties {

  private final ContactStore store;
  private final Stakeholders stakeholders;
  private final AuditTrail audit;
  private final Clock clock;

  TieService(ContactStore store, Stakeholders stakeholders, AuditTrail audit, Clock clock) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, TieDraft draft) {
    actor.require(Permissions.EDIT);
    ends(actor, draft);
    check(draft, 0);
    long id = store.insert(draft);
    audit.created(actor, subject(id), draft.snapshot());
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, TieDraft draft) {
    actor.require(Permissions.EDIT);
    var before = find(actor, id, true);
    if (before.version() != version || before.removed()) {
      throw new Refused("contacts.refused.changed-since");
    }
    if (!sameEnds(before.draft(), draft)) {
      throw new NotFound("tie of these two", id);
    }
    check(draft, id);
    store.update(id, draft);
    audit.changed(actor, subject(id), before.draft().snapshot(), draft.snapshot());
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (!found.removed()) {
      store.tieRemoved(id, clock.instant());
      audit.write(actor, subject(id), "removed", List.of());
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (found.removed()) {
      check(found.draft(), id);
      store.tieRemoved(id, null);
      audit.write(actor, subject(id), "restored", List.of());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Tie get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return views(actor, List.of(find(actor, id, false))).getFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Tie> of(Actor actor, long stakeholder) {
    actor.require(Permissions.READ);
    return views(actor, store.ties(actor, stakeholder));
  }

  private void check(TieDraft draft, long id) {
    draft.check();
    if (draft.validity().until() == null && store.taken(draft, id)) {
      throw Refused.at("kind", "contacts.refused.twice");
    }
  }

  private static boolean sameEnds(TieDraft one, TieDraft two) {
    return one.from() == two.from() && one.to() == two.to()
        || one.from() == two.to() && one.to() == two.from();
  }

  private void ends(Actor actor, TieDraft draft) {
    var found = stakeholders.mentions(actor, List.of(draft.from(), draft.to()));
    for (long end : new long[] {draft.from(), draft.to()}) {
      if (!found.containsKey(end)) {
        throw new NotFound("stakeholder", end);
      }
    }
  }

  private List<Tie> views(Actor actor, List<ContactStore.TieRow> rows) {
    var named =
        stakeholders.mentions(
            actor,
            rows.stream()
                .flatMap(it -> Stream.of(it.draft().from(), it.draft().to()))
                .distinct()
                .toList());
    return rows.stream()
        .map(it ->
            new Tie(
                it.id(),
                it.version(),
                it.draft(),
                end(named.get(it.draft().from())),
                end(named.get(it.draft().to())),
                it.removed()))
        .toList();
  }

  private static Mention end(@org.jspecify.annotations.Nullable Mention found) {
    return Objects.requireNonNull(found);
  }

  private ContactStore.TieRow find(Actor actor, long id, boolean lock) {
    return store.tie(actor, id, lock).orElseThrow(() -> new NotFound("tie", id));
  }

  private static Subject subject(long id) {
    return new Subject("tie", id);
  }
}
