package org.polyphony.platform.engagement;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
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
class NoteService implements Notes {

  private final NoteStore notes;
  private final PointStore points;
  private final NoteChecks checks;
  private final Stakeholders stakeholders;
  private final AuditTrail audit;
  private final Clock clock;

  NoteService(
      NoteStore notes,
      PointStore points,
      NoteChecks checks,
      Stakeholders stakeholders,
      AuditTrail audit,
      Clock clock) {
    this.notes = notes;
    this.points = points;
    this.checks = checks;
    this.stakeholders = stakeholders;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, NoteDraft draft) {
    actor.require(Permissions.EDIT);
    checks.draft(actor, draft, List.of());
    long id = notes.insert(actor, draft, clock.instant());
    audit.created(actor, subject(id), draft.snapshot(confidential(actor, draft)));
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, NoteDraft draft) {
    actor.require(Permissions.EDIT);
    var before = current(actor, id);
    if (before.version() != version) {
      throw new Refused("engagement.refused.changed-since");
    }
    checks.draft(actor, draft, before.draft().points());
    notes.update(id, draft);
    changed(actor, id, before.draft(), draft);
  }

  @Override
  public void settle(Actor actor, long id, long point, PointState state) {
    actor.require(Permissions.EDIT);
    var before = current(actor, id);
    if (before.draft().points().stream().noneMatch(it -> Objects.equals(it.id(), point))) {
      throw new NotFound("point", point);
    }
    points.settle(id, point, state);
    changed(actor, id, before.draft(), current(actor, id).draft());
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var before = locked(actor, id);
    if (!before.removed()) {
      notes.removed(id, clock.instant());
      audit.write(actor, subject(id), "removed", List.of());
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    if (locked(actor, id).removed()) {
      notes.removed(id, null);
      audit.write(actor, subject(id), "restored", List.of());
    }
  }

  @Override
  public NoteView get(Actor actor, long id) {
    actor.require(Permissions.READ);
    var found = notes.find(actor, id, false).orElseThrow(() -> new NotFound("note", id));
    var view = view(found, stakeholders.mentions(actor, found.draft().about()));
    if (view.about().stream().anyMatch(Mention::confidential)) {
      audit.write(actor, subject(id), "looked-at", List.of());
    }
    return view;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<NoteView> list(Actor actor, NoteFilter filter, PageRequest page) {
    actor.require(Permissions.READ);
    var query = new NoteQuery(actor, filter);
    var rows = notes.page(query, page.size(), page.offset());
    var about = new HashSet<Long>();
    rows.forEach(it -> about.addAll(it.draft().about()));
    var named = stakeholders.mentions(actor, about);
    return new Slice<>(
        rows.stream().map(it -> view(it, named)).toList(),
        notes.count(query),
        page.page(),
        page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long id) {
    actor.require(Permissions.READ);
    var _ = notes.find(actor, id, false).orElseThrow(() -> new NotFound("note", id));
    return audit.of(subject(id));
  }

  private void changed(Actor actor, long id, NoteDraft before, NoteDraft after) {
    boolean hide = confidential(actor, before) || confidential(actor, after);
    audit.changed(actor, subject(id), before.snapshot(hide), after.snapshot(hide));
  }

  private boolean confidential(Actor actor, NoteDraft draft) {
    return stakeholders.mentions(actor, draft.about()).values().stream()
        .anyMatch(Mention::confidential);
  }

  private NoteStore.Row current(Actor actor, long id) {
    var row = locked(actor, id);
    if (row.removed()) {
      throw new Refused("engagement.refused.removed");
    }
    return row;
  }

  private NoteStore.Row locked(Actor actor, long id) {
    return notes.find(actor, id, true).orElseThrow(() -> new NotFound("note", id));
  }

  private static NoteView view(NoteStore.Row row, Map<Long, Mention> named) {
    Comparator<Mention> byName = Formats.byName(Mention::shownName);
    return new NoteView(
        row.id(),
        row.version(),
        row.draft(),
        row.draft().about().stream()
            .map(named::get)
            .filter(Objects::nonNull)
            .sorted(byName)
            .toList(),
        row.authorId(),
        row.author(),
        row.written(),
        row.removed());
  }

  private static Subject subject(long id) {
    return new Subject("note", id);
  }
}
