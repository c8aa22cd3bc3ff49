package org.polyphony.platform.stakeholders.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.imports.Facts;
import org.polyphony.platform.stakeholders.imports.FieldChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MergeService implements Merges {

  private final MergeStore store;
  private final MovedRows rows;
  private final Bulk bulk;
  private final Stakeholders stakeholders;
  private final AuditTrail audit;

  MergeService(
      MergeStore store, MovedRows rows, Bulk bulk, Stakeholders stakeholders, AuditTrail audit) {
    this.store = store;
    this.rows = rows;
    this.bulk = bulk;
    this.stakeholders = stakeholders;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public MergeDraft draft(Actor actor, long survivor, long merged) {
    actor.require(Permissions.EDIT);
    var held = bulk.find(actor, List.of(survivor, merged));
    var one = present(held, survivor);
    var other = present(held, merged);
    check(one, other);
    return new MergeDraft(
        survivor,
        merged,
        one.person() != null,
        new Merge.Names(name(one), name(other)),
        new Versions(one.version(), other.version()),
        fields(one, other),
        rows.attached(merged),
        Likeness.reasons(Known.of(one), Known.of(other)));
  }

  @Override
  public long merge(Actor actor, long survivor, long merged, Versions versions, Set<String> taken) {
    actor.require(Permissions.EDIT);
    store.flush();
    var held = bulk.locked(actor, List.of(survivor, merged));
    var one = present(held, survivor);
    var other = present(held, merged);
    check(one, other);
    if (one.version() != versions.survivor() || other.version() != versions.merged()) {
      throw new Refused("stakeholders.refused.changed-since");
    }
    var values = new HashMap<String, String>();
    var changes = new ArrayList<FieldChange>();
    for (MergeDraft.Field field : fields(one, other)) {
      if (taken.contains(field.field())) {
        values.put(field.field(), field.other());
        changes.add(new FieldChange(field.field(), field.own(), field.other()));
      }
    }
    bulk.change(actor, List.of(new Bulk.Change(one, Facts.with(one, values))));
    long id = store.add(survivor, merged, changes, actor.name());
    rows.move(id, merged, survivor);
    bulk.remove(actor, List.of(other));
    wrote(actor, survivor, "merged", "", name(other));
    wrote(actor, merged, "merged-into", "", name(one));
    store.clear();
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public Merge get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return store
        .find(id)
        .flatMap(it -> shown(actor, List.of(it)).stream().findFirst())
        .orElseThrow(() -> new NotFound("merge", id));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Merge> into(Actor actor, long survivor) {
    actor.require(Permissions.READ);
    return shown(actor, store.into(survivor));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Long> survivor(Actor actor, long merged) {
    actor.require(Permissions.READ);
    return store.survivor(merged).filter(it -> bulk.find(actor, List.of(it, merged)).size() == 2);
  }

  @Override
  public Merge unmerge(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var merge = get(actor, id);
    if (!store.end(id)) {
      throw new Refused("stakeholders.merge.refused.undone");
    }
    store.flush();
    var held = bulk.locked(actor, List.of(merge.survivor(), merge.merged()));
    var survivor = Objects.requireNonNull(held.get(merge.survivor()));
    var kept = restore(actor, survivor, merge.changes());
    rows.back(id, merge.merged(), merge.survivor());
    store.clear();
    stakeholders.restore(actor, merge.merged());
    wrote(actor, merge.survivor(), "unmerged", merge.names().merged(), "");
    store.kept(id, kept);
    return get(actor, id);
  }

  /** Gives the survivor its own values back, but for those that somebody changed since. */
  private List<FieldChange> restore(Actor actor, Bulk.Held survivor, List<FieldChange> changes) {
    var now = Facts.of(survivor);
    var values = new HashMap<String, String>();
    var kept = new ArrayList<FieldChange>();
    for (FieldChange change : changes) {
      String value = now.getOrDefault(change.field(), "");
      if (value.equals(change.to())) {
        values.put(change.field(), change.from());
      } else if (!value.equals(change.from())) {
        kept.add(new FieldChange(change.field(), change.to(), value));
      }
    }
    if (!values.isEmpty()) {
      bulk.change(actor, List.of(new Bulk.Change(survivor, Facts.with(survivor, values))));
    }
    return List.copyOf(kept);
  }

  private void wrote(Actor actor, long id, String action, String from, String to) {
    var mention = Objects.requireNonNull(stakeholders.mentions(actor, List.of(id)).get(id));
    audit.write(actor, mention.subject(), action, List.of(new AuditEntry.Change("name", from, to)));
  }

  private List<Merge> shown(Actor actor, List<MergeStore.Kept> merges) {
    var ids = new LinkedHashSet<Long>();
    merges.forEach(it -> ids.addAll(List.of(it.survivor(), it.merged())));
    var held = bulk.find(actor, ids);
    return merges.stream()
        .filter(it -> held.containsKey(it.survivor()) && held.containsKey(it.merged()))
        .map(it -> it.shown(of(held, it.survivor()), of(held, it.merged())))
        .toList();
  }

  private static MergeStore.Named of(Map<Long, Bulk.Held> held, long id) {
    var record = Objects.requireNonNull(held.get(id));
    return new MergeStore.Named(name(record), record.person() != null);
  }

  private static List<MergeDraft.Field> fields(Bulk.Held one, Bulk.Held other) {
    var own = Facts.of(one);
    var fields = new ArrayList<MergeDraft.Field>();
    Facts.of(other)
        .forEach((field, value) -> {
          String mine = own.getOrDefault(field, "");
          String wanted =
              field.equals(Facts.OTHER_NAMES) ? spellings(one, other, mine, value) : value;
          if (!wanted.isEmpty() && !wanted.equals(mine)) {
            boolean more = mine.isEmpty() || field.equals(Facts.OTHER_NAMES);
            fields.add(new MergeDraft.Field(field, mine, wanted, more));
          }
        });
    return List.copyOf(fields);
  }

  /** All spellings of both people, so that they go on being found. */
  private static String spellings(Bulk.Held one, Bulk.Held other, String mine, String theirs) {
    var all = new LinkedHashSet<String>();
    (mine + "\n" + theirs).lines().filter(it -> !it.isBlank()).forEach(all::add);
    all.add(Objects.requireNonNull(other.person()).name());
    all.remove(Objects.requireNonNull(one.person()).name());
    return String.join("\n", all.stream().limit(10).toList());
  }

  private static Bulk.Held present(Map<Long, Bulk.Held> held, long id) {
    var found = held.get(id);
    if (found == null || found.removed()) {
      throw new NotFound("stakeholder", id);
    }
    return found;
  }

  private static void check(Bulk.Held one, Bulk.Held other) {
    if (one.id() == other.id() || (one.person() == null) != (other.person() == null)) {
      throw new Refused("stakeholders.merge.refused.kinds");
    }
    if (confidential(one) != confidential(other)) {
      throw new Refused("stakeholders.merge.refused.confidential");
    }
  }

  private static boolean confidential(Bulk.Held held) {
    var profile =
        held.person() != null
            ? held.person().profile()
            : Objects.requireNonNull(held.organisation()).profile();
    return profile.marks().confidential();
  }

  static String name(Bulk.Held held) {
    return held.person() != null
        ? held.person().name()
        : Objects.requireNonNull(held.organisation()).name().in(Reader.language()).text();
  }
}
