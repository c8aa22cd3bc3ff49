package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.AffiliationDetails;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.PersonId;

/**
 * Decides what taking an import back does to one record: a field that still holds what the import
 * wrote gets its value back, a field that somebody changed since stays.
 *
 * @param made what the import did
 * @param held the record as it stands; null for one that is hidden from the actor
 */
record Undoing(MadeStore.Made made, Bulk.@Nullable Held held) {

  /** Whether the import added the record and nobody touched it since. */
  boolean removable() {
    return made.created() && held != null && !held.removed() && held.version() == made.version();
  }

  /** Whether a record that was there before gets all back, since nobody touched it. */
  boolean whole() {
    return !made.created()
        && held != null
        && !held.removed()
        && held.version() == made.version()
        && (made.work() != null || !restored().isEmpty());
  }

  /** Why the record or some of its fields stay, as far as the record itself tells; or null. */
  Undone.@Nullable Kept kept() {
    if (held == null || held.removed()) {
      return null;
    }
    if (made.created()) {
      return removable() ? null : kept(Undone.Reason.CHANGED, List.of());
    }
    var conflicts = conflicts(Facts.WORK);
    return conflicts.isEmpty() ? null : kept(Undone.Reason.FIELDS, conflicts);
  }

  Undone.Kept kept(Undone.Reason reason, List<FieldChange> fields) {
    return new Undone.Kept(made.id(), made.person(), reason, fields);
  }

  /** The values to be restored; empty if there are none. */
  Map<String, String> restored() {
    var values = new HashMap<String, String>();
    if (held != null && !made.created() && !held.removed()) {
      var now = Facts.of(held);
      made.changes().stream()
          .filter(it -> now.getOrDefault(it.field(), "").equals(it.to()))
          .forEach(it -> values.put(it.field(), it.from()));
    }
    return values;
  }

  /** The affiliation that the import added to a person who was there before; or null. */
  Bulk.@Nullable Work work() {
    var work = made.work();
    return work == null || made.created()
        ? null
        : new Bulk.Work(
            new PersonId(made.id()),
            new AffiliationDetails(
                new OrganisationId(work.organisation()),
                LocalizedTexts.fromJson(work.function()),
                date(work.since()),
                date(work.until())));
  }

  /** Fields that hold neither what the import wrote nor what was there before. */
  private List<FieldChange> conflicts(String butFor) {
    var conflicts = new ArrayList<FieldChange>();
    var now = Facts.of(Objects.requireNonNull(held));
    for (FieldChange change : made.changes()) {
      String value = now.getOrDefault(change.field(), "");
      boolean ours = value.equals(change.to()) || value.equals(change.from());
      if (!ours && !change.field().equals(butFor)) {
        conflicts.add(new FieldChange(change.field(), change.to(), value));
      }
    }
    return List.copyOf(conflicts);
  }

  private static @Nullable PartialDate date(@Nullable String date) {
    return date == null ? null : PartialDate.parse(date);
  }
}
