package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.BulkRoles;
import org.polyphony.platform.stakeholders.FixedLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes back what a change of many records did beside the records: roles and lists. */
@Component
class EditUndo {

  private final EditStore edits;
  private final BulkRoles roles;
  private final ObjectProvider<FixedLists> lists;

  EditUndo(EditStore edits, BulkRoles roles, ObjectProvider<FixedLists> lists) {
    this.edits = edits;
    this.roles = roles;
    this.lists = lists;
  }

  /** Takes some of it back; returns the records that keep a role which somebody changed since. */
  List<Undone.Kept> takeBack(
      Actor actor, long id, List<MadeStore.Made> some, Collection<Bulk.Held> held) {
    var edit = edits.find(id).filter(it -> !it.field()).orElse(null);
    if (edit == null) {
      return List.of();
    }
    var present = held.stream().filter(it -> !it.removed()).toList();
    if (edit.what().equals(Edit.LIST)) {
      lists
          .getObject()
          .leave(actor, Long.parseLong(edit.value()), present.stream().map(Bulk.Held::id).toList());
      return List.of();
    }
    var numbers =
        some.stream()
            .flatMap(it -> it.changes().stream())
            .map(it -> Long.valueOf(it.to()))
            .toList();
    var back =
        edit.what().equals(Edit.ROLE)
            ? roles.remove(actor, present, numbers, edit.role())
            : roles.reopen(actor, present, numbers, edit.role());
    Set<Long> whole = new HashSet<>();
    back.forEach(it -> whole.add(it.stakeholder()));
    var kept = new ArrayList<Undone.Kept>();
    present.stream()
        .filter(it -> !whole.contains(it.id()))
        .forEach(it ->
            kept.add(
                new Undone.Kept(
                    it.id(),
                    it.person() != null,
                    Undone.Reason.FIELDS,
                    List.of(new FieldChange("role", edit.value(), "")))));
    return kept;
  }
}
