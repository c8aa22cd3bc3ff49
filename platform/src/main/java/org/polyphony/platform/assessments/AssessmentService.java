package org.polyphony.platform.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AssessmentService implements Assessments {

  /** Rows read at a time while a whole list goes out. */
  private static final int FETCHED = 500;

  /** Up to this many figures carry their trails without being asked. */
  private static final int FEW = 15;

  private final AssessmentStore store;
  private final Stakeholders stakeholders;
  private final Registry registry;
  private final AuditTrail audit;
  private final Clock clock;

  AssessmentService(
      AssessmentStore store,
      Stakeholders stakeholders,
      Registry registry,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.registry = registry;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long assess(Actor actor, AssessmentDraft draft) {
    actor.require(Permissions.EDIT);
    var mention = mention(actor, draft.stakeholder());
    draft.check(today());
    long id = store.insert(actor, draft, clock.instant());
    audit.changed(actor, mention.subject(), Snapshot.NONE, draft.snapshot());
    return id;
  }

  @Override
  public long move(Actor actor, long from, int influence, int interest) {
    actor.require(Permissions.EDIT);
    var before = find(actor, from, true).draft();
    return assess(
        actor,
        new AssessmentDraft(
            before.stakeholder(),
            before.strategy(),
            new Ranking(influence, interest, before.ranking().position()),
            today(),
            ""));
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
      store.removed(id, null);
      changed(actor, found.draft(), Snapshot.NONE, found.draft().snapshot());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Assessment get(Actor actor, long id) {
    actor.require(Permissions.READ);
    return find(actor, id, false);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Assessment> of(Actor actor, long stakeholder) {
    actor.require(Permissions.READ);
    var _ = mention(actor, stakeholder);
    return store.of(stakeholder);
  }

  @Override
  @Transactional(readOnly = true)
  public Grid grid(Actor actor, GridFilter filter, boolean trails) {
    actor.require(Permissions.READ);
    var query = query(actor, filter);
    var figures = store.figures(query, Grid.MOST);
    boolean drawn = trails || figures.size() <= FEW;
    return new Grid(
        store.counts(query), standings(actor, figures), drawn ? trails(query, figures) : Map.of());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Standing> list(Actor actor, GridFilter filter, PageRequest page) {
    actor.require(Permissions.READ);
    var query = query(actor, filter);
    long total = store.counts(query).values().stream().mapToLong(it -> it).sum();
    var rows = standings(actor, store.page(query, page, page.size(), page.offset()));
    return new Slice<>(rows, total, page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Ranking> newest(Actor actor, Collection<Long> of) {
    return actor.may(Permissions.READ) ? store.newest(actor, of) : Map.of();
  }

  @Override
  public void export(Actor actor, GridFilter filter, Consumer<Standing> sink) {
    actor.require(Permissions.EXPORT);
    var query = query(actor, filter);
    long offset = 0;
    List<Standing> rows;
    do {
      rows = standings(actor, store.page(query, PageRequest.first(1), FETCHED, offset));
      for (var row : rows) {
        if (row.of().confidential()) {
          audit.write(actor, row.of().subject(), "exported", List.of());
        }
        sink.accept(row);
      }
      offset += FETCHED;
    } while (rows.size() == FETCHED);
  }

  private GridQuery query(Actor actor, GridFilter filter) {
    return new GridQuery(filter, registry.condition(actor, filter.who(), "a.stakeholder_id"));
  }

  private List<Standing> standings(Actor actor, List<Assessment> found) {
    var rows = registry.rows(actor, found.stream().map(it -> it.draft().stakeholder()).toList());
    return found.stream()
        .map(it -> new Standing(it, Objects.requireNonNull(rows.get(it.draft().stakeholder()))))
        .toList();
  }

  private Map<Long, List<Ranking>> trails(GridQuery query, List<Assessment> shown) {
    var trails = new HashMap<Long, List<Ranking>>();
    store
        .trails(query, shown.stream().map(it -> it.draft().stakeholder()).toList())
        .forEach(it ->
            trails
                .computeIfAbsent(it.draft().stakeholder(), _ -> new ArrayList<>())
                .add(it.ranking()));
    // the last one is where they stand now
    trails.values().forEach(List::removeLast);
    return trails;
  }

  private Assessment find(Actor actor, long id, boolean lock) {
    return store.find(actor, id, lock).orElseThrow(() -> new NotFound("assessment", id));
  }

  /** On the stakeholder's own history, where its readers look. */
  private void changed(Actor actor, AssessmentDraft of, Snapshot before, Snapshot after) {
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
