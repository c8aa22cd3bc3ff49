package org.polyphony.platform.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AbilityService implements Abilities {

  /** Rows read at a time while a whole list goes out. */
  private static final int FETCHED = 500;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final AbilityStore store;
  private final Catalogue catalogue;
  private final Stakeholders stakeholders;
  private final Registry registry;
  private final AuditTrail audit;
  private final Clock clock;

  AbilityService(
      AbilityStore store,
      Catalogue catalogue,
      Stakeholders stakeholders,
      Registry registry,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.stakeholders = stakeholders;
    this.registry = registry;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long add(Actor actor, AbilityDraft draft) {
    actor.require(Permissions.EDIT);
    var mention = mention(actor, draft.stakeholder());
    check(draft, 0);
    long id = store.insert(actor, draft, clock.instant());
    audit.changed(actor, mention.subject(), Snapshot.NONE, draft.snapshot());
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, AbilityDraft draft) {
    actor.require(Permissions.EDIT);
    var before = find(actor, id, true);
    if (before.version() != version || before.removed()) {
      throw new Refused("assessments.refused.changed-since");
    }
    if (draft.stakeholder() != before.draft().stakeholder()) {
      throw new NotFound("need of stakeholder", draft.stakeholder());
    }
    check(draft, id);
    store.update(id, draft);
    changed(actor, draft, before.draft().snapshot(), draft.snapshot());
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (!found.removed()) {
      store.removed(id, clock.instant());
      changed(actor, found.draft(), found.draft().snapshot(), Snapshot.NONE);
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var found = find(actor, id, true);
    if (found.removed()) {
      check(found.draft(), id);
      store.removed(id, null);
      changed(actor, found.draft(), Snapshot.NONE, found.draft().snapshot());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Ability get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return views(actor, List.of(find(actor, id, false))).getFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Ability> list(Actor actor, AbilityFilter filter, PageRequest page) {
    actor.require(Permissions.READ);
    var who = who(actor, filter);
    var rows = store.page(filter, who, page, page.size(), page.offset());
    return new Slice<>(views(actor, rows), store.count(filter, who), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Set<Side>> sides(Actor actor, Collection<Long> of, String area) {
    return actor.may(Permissions.READ) ? store.sides(actor, of, area) : Map.of();
  }

  @Override
  public void export(Actor actor, AbilityFilter filter, Consumer<Ability> sink) {
    actor.require(Permissions.EXPORT);
    var who = who(actor, filter);
    long offset = 0;
    List<Ability> rows;
    do {
      rows = views(actor, store.page(filter, who, PageRequest.first(1), FETCHED, offset));
      for (var row : rows) {
        if (row.of().confidential()) {
          audit.write(actor, row.of().subject(), "exported", List.of());
        }
        sink.accept(row);
      }
      offset += FETCHED;
    } while (rows.size() == FETCHED);
  }

  private Registry.Condition who(Actor actor, AbilityFilter filter) {
    return registry.condition(actor, filter.who(), "b.stakeholder_id");
  }

  private void check(AbilityDraft draft, long id) {
    draft.check(today());
    var subject = draft.subject();
    known("area", Catalogue.Kind.AREA, subject.area());
    known("domain", Catalogue.Kind.CULTURAL_DOMAIN, subject.domain());
    if (!subject.language().isEmpty() && !LANGUAGES.contains(subject.language())) {
      throw Refused.at("language", "ui.form.choice", "value", subject.language());
    }
    if (store.taken(draft, id)) {
      throw Refused.at("area", "assessments.refused.twice");
    }
  }

  private void known(String field, Catalogue.Kind kind, String key) {
    if (!key.isEmpty() && catalogue.find(kind, key).isEmpty()) {
      throw Refused.at(field, "ui.form.choice", "value", key);
    }
  }

  private List<Ability> views(Actor actor, List<AbilityStore.Row> rows) {
    var named =
        stakeholders.mentions(
            actor, rows.stream().map(it -> it.draft().stakeholder()).distinct().toList());
    return rows.stream()
        .map(it ->
            new Ability(
                it.id(),
                it.version(),
                it.draft(),
                Objects.requireNonNull(named.get(it.draft().stakeholder())),
                it.author(),
                it.removed()))
        .toList();
  }

  private AbilityStore.Row find(Actor actor, long id, boolean lock) {
    return store.find(actor, id, lock).orElseThrow(() -> new NotFound("need or offer", id));
  }

  /** On the stakeholder's own history, where its readers look. */
  private void changed(Actor actor, AbilityDraft of, Snapshot before, Snapshot after) {
    audit.changed(actor, mention(actor, of.stakeholder()).subject(), before, after);
  }

  private Mention mention(Actor actor, long stakeholder) {
    Mention found = stakeholders.mentions(actor, List.of(stakeholder)).get(stakeholder);
    if (found == null) {
      throw new NotFound("stakeholder", stakeholder);
    }
    return found;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }
}
