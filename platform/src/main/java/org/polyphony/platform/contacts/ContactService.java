package org.polyphony.platform.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ContactService implements Contacts {

  private final ContactStore store;
  private final Stakeholders stakeholders;
  private final Addresses addresses;
  private final AuditTrail audit;
  private final Clock clock;

  ContactService(
      ContactStore store,
      Stakeholders stakeholders,
      Addresses addresses,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.addresses = addresses;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, PointDraft draft) {
    actor.require(Permissions.EDIT);
    var mention = mention(actor, draft.stakeholder());
    draft.check();
    long id = store.insert(draft);
    write(actor, mention, Snapshot.NONE, draft.snapshot(mention.confidential()));
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, PointDraft draft) {
    actor.require(Permissions.EDIT);
    var before = find(actor, id, true);
    if (before.version() != version || before.removed()) {
      throw new Refused("contacts.refused.changed-since");
    }
    if (draft.stakeholder() != before.draft().stakeholder()) {
      throw new NotFound("contact of stakeholder", draft.stakeholder());
    }
    draft.check();
    store.update(id, draft);
    var mention = mention(actor, draft.stakeholder());
    boolean hide = mention.confidential();
    write(actor, mention, before.draft().snapshot(hide), draft.snapshot(hide));
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (!found.removed()) {
      store.pointRemoved(id, clock.instant());
      var mention = mention(actor, found.draft().stakeholder());
      write(actor, mention, found.draft().snapshot(mention.confidential()), Snapshot.NONE);
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (found.removed()) {
      store.pointRemoved(id, null);
      var mention = mention(actor, found.draft().stakeholder());
      write(actor, mention, Snapshot.NONE, found.draft().snapshot(mention.confidential()));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Point get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return find(actor, id, false);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Point> of(Actor actor, long stakeholder) {
    actor.require(Permissions.READ);
    var _ = mention(actor, stakeholder);
    return store.points(actor, List.of(stakeholder));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, List<PointDraft>> holding(Actor actor, Collection<Long> of) {
    if (!actor.may(Permissions.READ)) {
      return Map.of();
    }
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    var refused =
        Map.of(
            Purpose.MAILINGS, addresses.unwilling(Willingness.NEWSLETTERS, of),
            Purpose.INVITATIONS, addresses.unwilling(Willingness.INVITATIONS, of));
    return store.points(actor, of).stream()
        .map(Point::draft)
        .filter(it -> it.purpose() != Purpose.PRIVATE && it.validity().on(today))
        .filter(it -> !refused.getOrDefault(it.purpose(), Set.of()).contains(it.stakeholder()))
        .collect(Collectors.groupingBy(PointDraft::stakeholder));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Point> mailing(Actor actor, Collection<Long> of) {
    actor.require(Permissions.READ);
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    var chosen = new HashMap<Long, Point>();
    store.points(actor, of).stream()
        .collect(Collectors.groupingBy(it -> it.draft().stakeholder()))
        .forEach((id, all) -> Point.mailing(all, today).ifPresent(it -> chosen.put(id, it)));
    chosen.keySet().removeAll(addresses.unwilling(Willingness.NEWSLETTERS, of));
    return chosen;
  }

  private Point find(Actor actor, long id, boolean lock) {
    return store.point(actor, id, lock).orElseThrow(() -> new NotFound("contact point", id));
  }

  /** On the stakeholder's own history, where its readers look. */
  private void write(Actor actor, Mention of, Snapshot before, Snapshot after) {
    audit.changed(actor, of.subject(), before, after);
  }

  private Mention mention(Actor actor, long stakeholder) {
    Mention found = stakeholders.mentions(actor, List.of(stakeholder)).get(stakeholder);
    if (found == null) {
      throw new NotFound("stakeholder", stakeholder);
    }
    return found;
  }
}
