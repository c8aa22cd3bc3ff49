package org.polyphony.platform.segments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.fields.FieldFilters;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SegmentService implements Segments {

  private static final int LONGEST = 200;
  private static final int FETCHED = 200;

  private final SegmentStore store;
  private final Registry registry;
  private final FieldFilters fields;
  private final AuditTrail audit;
  private final Clock clock;

  SegmentService(
      SegmentStore store, Registry registry, FieldFilters fields, AuditTrail audit, Clock clock) {
    this.store = store;
    this.registry = registry;
    this.fields = fields;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long save(Actor actor, String name, boolean fixed, Registry.Filter filter) {
    actor.require(Permissions.EDIT);
    named(name, 0);
    if (filter.removed() || tooLong(filter) || !fields.seen(actor, filter.own())) {
      throw new Refused("segments.refused.filter");
    }
    long id = store.insert(actor, name.strip(), fixed, filter, clock.instant());
    if (fixed) {
      each(actor, filter, rows -> store.join(id, rows.stream().map(Registry.Row::id).toList()));
    }
    audit.created(actor, subject(id), snapshot(name.strip()).with("fixed", fixed));
    return id;
  }

  @Override
  public void rename(Actor actor, long id, long version, String name) {
    actor.require(Permissions.EDIT);
    var before = find(actor, id, true);
    if (before.version() != version) {
      throw new Refused("segments.refused.changed-since");
    }
    named(name, id);
    store.rename(id, name.strip());
    audit.changed(actor, subject(id), snapshot(before.name()), snapshot(name.strip()));
  }

  @Override
  public void leave(Actor actor, long id, long stakeholder) {
    member(actor, id, stakeholder);
    store.leave(id, stakeholder);
    audit.changed(actor, subject(id), new Snapshot().with("member", stakeholder), Snapshot.NONE);
  }

  @Override
  public void join(Actor actor, long id, long stakeholder) {
    member(actor, id, stakeholder);
    store.join(id, List.of(stakeholder));
    audit.changed(actor, subject(id), Snapshot.NONE, new Snapshot().with("member", stakeholder));
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    if (!find(actor, id, true).removed()) {
      store.removed(id, clock.instant());
      audit.write(actor, subject(id), "removed", List.of());
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (found.removed()) {
      named(found.name(), id);
      store.removed(id, null);
      audit.write(actor, subject(id), "restored", List.of());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Segment get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return find(actor, id, false);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Segment> all(Actor actor) {
    actor.require(Permissions.READ);
    return store.all().stream().filter(it -> fields.seen(actor, it.filter().own())).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Registry.Row> members(Actor actor, long id, PageRequest page) {
    actor.require(Permissions.READ);
    var segment = find(actor, id, false);
    var seen = seen(actor, segment);
    long total = segment.fixed() ? store.count(id, seen) : count(actor, segment.filter());
    return new Slice<>(
        page(actor, segment, page.size(), page.offset()), total, page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, Registry.Filter filter) {
    actor.require(Permissions.READ);
    return registry.total(actor, filter);
  }

  @Override
  public void export(Actor actor, long id, Consumer<List<Registry.Row>> sink) {
    actor.require(Permissions.EXPORT);
    var segment = find(actor, id, false);
    long offset = 0;
    List<Registry.Row> rows;
    do {
      rows = page(actor, segment, FETCHED, offset);
      rows.stream()
          .filter(Registry.Row::confidential)
          .forEach(it -> audit.write(actor, it.subject(), "exported", List.of()));
      sink.accept(rows);
      offset += FETCHED;
    } while (rows.size() == FETCHED);
  }

  private void each(Actor actor, Registry.Filter filter, Consumer<List<Registry.Row>> sink) {
    long offset = 0;
    List<Long> ids;
    do {
      ids = registry.ids(actor, filter, FETCHED, offset);
      sink.accept(new ArrayList<>(registry.rows(actor, ids).values()));
      offset += FETCHED;
    } while (ids.size() == FETCHED);
  }

  private List<Registry.Row> page(Actor actor, Segment segment, int limit, long offset) {
    var ids =
        segment.fixed()
            ? store.members(segment.id(), seen(actor, segment), limit, offset)
            : registry.ids(actor, segment.filter(), limit, offset);
    var rows = registry.rows(actor, ids);
    return ids.stream().map(it -> Objects.requireNonNull(rows.get(it))).toList();
  }

  private Registry.Condition seen(Actor actor, Segment segment) {
    var filter = segment.fixed() ? Registry.Filter.NONE : segment.filter();
    return registry.condition(actor, filter, "m.stakeholder_id");
  }

  /** A fixed segment that is there, and a record that the actor may see. */
  private void member(Actor actor, long id, long stakeholder) {
    actor.require(Permissions.EDIT);
    var segment = find(actor, id, true);
    if (!segment.fixed() || segment.removed()) {
      throw new NotFound("fixed segment", id);
    }
    if (registry.rows(actor, List.of(stakeholder)).isEmpty()) {
      throw new NotFound("stakeholder", stakeholder);
    }
  }

  private void named(String name, long but) {
    if (name.isBlank()) {
      throw Refused.at("name", "ui.form.required");
    }
    int length = name.codePointCount(0, name.length());
    if (length > LONGEST) {
      throw Refused.at("name", "ui.form.too-long", "limit", LONGEST, "length", length);
    }
    if (store.taken(name.strip(), but)) {
      throw Refused.at("name", "segments.refused.name", "name", name.strip());
    }
  }

  private static boolean tooLong(Registry.Filter it) {
    return it.text().length() > LONGEST
        || it.group().length() > 60
        || it.kind().length() > 60
        || it.role().length() > 60
        || it.country().length() > 2
        || it.own().values().stream().anyMatch(own -> own.length() > LONGEST);
  }

  /** A rule on a field that the actor may not know of would tell of the field. */
  private Segment find(Actor actor, long id, boolean lock) {
    return store
        .find(id, lock)
        .filter(it -> fields.seen(actor, it.filter().own()))
        .orElseThrow(() -> new NotFound("segment", id));
  }

  private static Snapshot snapshot(String name) {
    return new Snapshot().with("name", name);
  }

  private static Subject subject(long id) {
    return new Subject("segment", id);
  }
}
