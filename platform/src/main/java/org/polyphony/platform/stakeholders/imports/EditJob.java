package org.polyphony.platform.stakeholders.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.BulkRoles;
import org.polyphony.platform.stakeholders.FixedLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a change of many records, in steps of a transaction each. */
@Component
class EditJob {

  private final ImportStore store;
  private final EditStore edits;
  private final MadeStore made;
  private final Bulk bulk;
  private final BulkRoles roles;
  private final ObjectProvider<FixedLists> lists;
  private final Fields fields;
  private final Hurry hurry;
  private final AuditTrail audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  EditJob(
      ImportStore store,
      EditStore edits,
      MadeStore made,
      Bulk bulk,
      BulkRoles roles,
      ObjectProvider<FixedLists> lists,
      Fields fields,
      Hurry hurry,
      AuditTrail audit,
      Clock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.edits = edits;
    this.made = made;
    this.bulk = bulk;
    this.roles = roles;
    this.lists = lists;
    this.fields = fields;
    this.hurry = hurry;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Makes it to the end, from where it stands. */
  void run(Draft draft, Edit edit, Actor actor) {
    while (Boolean.TRUE.equals(transaction.execute(_ -> step(draft.id(), edit, actor)))) {
      // one transaction after the other
    }
  }

  /** Whom a change is about, and who has it already. */
  EditSql sql(Actor actor, Edit edit) {
    var own = edit.own() ? fields.find(actor, edit.key()).orElse(null) : null;
    var list =
        edit.what().equals(Edit.LIST)
            ? lists.getObject().members(actor, Long.parseLong(edit.value()), "t.id")
            : null;
    String today = LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
    return new EditSql(edit, own, list, today);
  }

  private boolean step(long id, Edit edit, Actor actor) {
    var draft = store.locked(id).filter(it -> it.state() == State.APPLYING).orElse(null);
    if (draft == null) {
      return false;
    }
    hurry.yes();
    var ids = edits.changing(actor, id, sql(actor, edit), draft.at().number(), PlanJob.STEP);
    if (ids.isEmpty()) {
      store.end(id, State.APPLIED);
      audit.write(actor, new Subject("stakeholder-import", id), "imported", List.of());
      return false;
    }
    var held = bulk.locked(actor, ids).values();
    var done =
        switch (edit.what()) {
          case Edit.ROLE -> noted(held, edit.what(), roles.add(actor, held, edit.role()));
          case Edit.ROLE_END -> noted(held, edit.what(), roles.end(actor, held, edit.role()));
          case Edit.LIST -> listed(actor, held, edit);
          default -> changed(actor, held, edit);
        };
    if (!done.isEmpty()) {
      made.add(id, done);
    }
    store.advance(id, done.size(), new Draft.At(false, ids.getLast()));
    return true;
  }

  private List<MadeStore.Made> changed(Actor actor, Collection<Bulk.Held> held, Edit edit) {
    var changes = new ArrayList<Bulk.Change>();
    var done = new ArrayList<MadeStore.Made>();
    for (Bulk.Held it : held) {
      String now = Facts.of(it).getOrDefault(edit.what(), "");
      if (!it.removed() && !now.equals(edit.value())) {
        changes.add(new Bulk.Change(it, Facts.with(it, Map.of(edit.what(), edit.value()))));
        done.add(made(it, 1, List.of(new FieldChange(edit.what(), now, edit.value()))));
      }
    }
    if (!changes.isEmpty()) {
      bulk.change(actor, changes);
    }
    return done;
  }

  private static List<MadeStore.Made> noted(
      Collection<Bulk.Held> held, String what, List<BulkRoles.Role> some) {
    var changes = new HashMap<Long, List<FieldChange>>();
    some.forEach(it ->
        changes
            .computeIfAbsent(it.stakeholder(), _ -> new ArrayList<>())
            .add(new FieldChange(what, "", String.valueOf(it.id()))));
    return held.stream()
        .filter(it -> changes.containsKey(it.id()))
        .map(it -> made(it, 1, changes.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private List<MadeStore.Made> listed(Actor actor, Collection<Bulk.Held> held, Edit edit) {
    var ids = held.stream().map(Bulk.Held::id).toList();
    var joined = lists.getObject().join(actor, Long.parseLong(edit.value()), ids);
    return held.stream()
        .filter(it -> joined.contains(it.id()))
        .map(it -> made(it, 0, List.of(new FieldChange(Edit.LIST, "", edit.value()))))
        .toList();
  }

  private static MadeStore.Made made(Bulk.Held it, int more, List<FieldChange> changes) {
    boolean person = it.person() != null;
    return new MadeStore.Made(it.id(), person, 0, false, it.version() + more, changes, null);
  }
}
