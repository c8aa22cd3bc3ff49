package org.polyphony.platform.segments;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.fields.FieldFilters;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.FixedLists;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Segments as lists that many records at once can be put into or chosen by. */
@Service
@Transactional
class SegmentLists implements FixedLists {

  private final SegmentStore store;
  private final Registry registry;
  private final FieldFilters fields;
  private final AuditTrail audit;

  SegmentLists(SegmentStore store, Registry registry, FieldFilters fields, AuditTrail audit) {
    this.store = store;
    this.registry = registry;
    this.fields = fields;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Actor actor) {
    var names = new LinkedHashMap<Long, String>();
    if (actor.may(Permissions.EDIT)) {
      store.all().stream()
          .filter(it -> it.fixed() && fields.seen(actor, it.filter().own()))
          .forEach(it -> names.put(it.id(), it.name()));
    }
    return names;
  }

  @Override
  @Transactional(readOnly = true)
  public Registry.Condition members(Actor actor, long list, String column) {
    var segment =
        store
            .find(list, false)
            .filter(it -> fields.seen(actor, it.filter().own()))
            .orElseThrow(() -> new NotFound("segment", list));
    if (!segment.fixed()) {
      return registry.condition(actor, segment.filter(), column);
    }
    return new Registry.Condition(
        "exists (select 1 from segments_member m where m.segment_id = :segment"
            + " and m.stakeholder_id = "
            + column
            + ") and "
            + Visibility.of(column),
        Map.of("segment", list, "account", Visibility.account(actor)));
  }

  @Override
  public Set<Long> join(Actor actor, long list, Collection<Long> stakeholders) {
    var joined = store.joined(list, List.copyOf(stakeholders));
    if (!joined.isEmpty()) {
      audit.changed(
          actor,
          new Subject("segment", list),
          Snapshot.NONE,
          new Snapshot().with("member", joined));
    }
    return joined;
  }

  @Override
  public void leave(Actor actor, long list, Collection<Long> stakeholders) {
    if (store.leave(list, List.copyOf(stakeholders)) > 0) {
      audit.changed(
          actor,
          new Subject("segment", list),
          new Snapshot().with("member", stakeholders),
          Snapshot.NONE);
    }
  }
}
