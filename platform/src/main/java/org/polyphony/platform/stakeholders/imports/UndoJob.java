package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Erased;
import org.polyphony.platform.ui.Relations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back, in steps of a transaction each, but for what somebody changed or uses. */
@Component
class UndoJob {

  private static final int SHOWN = 200;

  private final ImportStore store;
  private final MadeStore made;
  private final Bulk bulk;
  private final EditUndo edits;
  private final ObjectProvider<Relations> relations;
  private final ObjectProvider<Erased> erased;
  private final Hurry hurry;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  UndoJob(
      ImportStore store,
      MadeStore made,
      Bulk bulk,
      EditUndo edits,
      ObjectProvider<Relations> relations,
      ObjectProvider<Erased> erased,
      Hurry hurry,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.store = store;
    this.made = made;
    this.bulk = bulk;
    this.edits = edits;
    this.relations = relations;
    this.erased = erased;
    this.hurry = hurry;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Takes back to the end, from where it stands. */
  void run(Draft draft, Actor actor) {
    while (Boolean.TRUE.equals(transaction.execute(_ -> step(draft.id(), actor)))) {
      // one transaction after the other
    }
  }

  /** What would be kept, as far as the records themselves tell. */
  List<Undone.Kept> conflicts(Actor actor, long id) {
    var edited = made.edited(id, SHOWN);
    var held = bulk.find(actor, edited.stream().map(MadeStore.Made::id).toList());
    return kept(edited.stream().map(it -> new Undoing(it, held.get(it.id()))).toList());
  }

  private List<Undone.Kept> kept(List<Undoing> undoings) {
    var ids = undoings.stream().map(it -> it.made().id()).toList();
    var gone = erased.stream().flatMap(it -> it.among(ids).stream()).collect(Collectors.toSet());
    return undoings.stream()
        .map(it ->
            gone.contains(it.made().id()) && it.held() != null
                ? it.kept(Undone.Reason.ERASED, List.of())
                : it.kept())
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean step(long id, Actor actor) {
    var draft = store.locked(id).filter(it -> it.state() == State.UNDOING).orElse(null);
    if (draft == null) {
      return false;
    }
    hurry.yes();
    var some = made.next(id, draft.at(), PlanJob.STEP);
    if (some.isEmpty() && draft.at().person()) {
      store.end(id, State.UNDONE);
      audit.write(actor, new Subject("stakeholder-import", id), "undone", List.of());
      return false;
    }
    if (some.isEmpty()) {
      store.advance(id, 0, new Draft.At(true, 0));
      return true;
    }
    takeBack(id, actor, some);
    store.advance(id, some.size(), new Draft.At(draft.at().person(), some.getLast().id()));
    return true;
  }

  private void takeBack(long id, Actor actor, List<MadeStore.Made> some) {
    var held = bulk.locked(actor, some.stream().map(MadeStore.Made::id).toList());
    var undoings = some.stream().map(it -> new Undoing(it, held.get(it.id()))).toList();
    var kept = new ArrayList<>(kept(undoings));
    kept.addAll(edits.takeBack(actor, id, some, held.values()));
    var used = used(actor, undoings);
    var gone = new ArrayList<Bulk.Held>();
    for (Undoing it : undoings) {
      if (it.removable() && used.contains(it.made().id())) {
        kept.add(it.kept(Undone.Reason.USED, List.of()));
      } else if (it.removable()) {
        gone.add(Objects.requireNonNull(it.held()));
      }
    }
    if (!gone.isEmpty()) {
      bulk.remove(actor, gone);
    }
    restore(actor, undoings);
    made.untouched(
        id,
        undoings.stream()
            .filter(Undoing::whole)
            .collect(Collectors.toMap(it -> it.made().id(), it -> it.made().version())));
    made.kept(id, kept);
  }

  private void restore(Actor actor, List<Undoing> undoings) {
    var changes = new ArrayList<Bulk.Change>();
    var works = new HashMap<Long, Bulk.Work>();
    for (Undoing it : undoings) {
      Map<String, String> values = it.restored();
      var held = it.held();
      var work = it.work();
      if (held != null && !held.removed() && !it.made().created()) {
        if (!values.isEmpty() || work != null) {
          changes.add(new Bulk.Change(held, Facts.with(held, values)));
        }
        if (work != null) {
          works.put(Objects.requireNonNull(it.made().work()).id(), work);
        }
      }
    }
    if (!changes.isEmpty()) {
      bulk.change(actor, changes);
    }
    if (!works.isEmpty()) {
      bulk.removeWork(actor, works);
    }
  }

  /** Those of the records on which something hangs. */
  private Set<Long> used(Actor actor, List<Undoing> undoings) {
    var ids = undoings.stream().filter(Undoing::removable).map(it -> it.made().id()).toList();
    if (ids.isEmpty()) {
      return Set.of();
    }
    boolean people = undoings.getFirst().made().person();
    Set<Long> used = people ? new HashSet<>() : made.employers(ids);
    var keys = ids.stream().map(String::valueOf).toList();
    relations
        .orderedStream()
        .forEach(it ->
            it.used(people ? "person" : "organisation", keys, actor)
                .forEach(key -> used.add(Long.valueOf(key))));
    return used;
  }
}
