package org.polyphony.platform.results.changes;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeService implements InstitutionalChanges {

  private final ChangeRepository changes;
  private final ChangeSearch search;
  private final Exchanges exchanges;
  private final Catalogue catalogue;
  private final Countries countries;
  private final AuditTrail audit;
  private final Clock clock;

  ChangeService(
      ChangeRepository changes,
      ChangeSearch search,
      Exchanges exchanges,
      Catalogue catalogue,
      Countries countries,
      AuditTrail audit,
      Clock clock) {
    this.changes = changes;
    this.search = search;
    this.exchanges = exchanges;
    this.catalogue = catalogue;
    this.countries = countries;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ChangeView> list(ChangeFilter filter, PageRequest page, Actor actor) {
    Slice<Long> ids = search.find(filter, page, actor.may(ExchangePermissions.EDIT));
    var found = views(ids.rows()).iterator();
    return ids.map(_ -> found.next());
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChangeView> ofExchanges(Collection<Long> of) {
    return of.isEmpty() ? List.of() : views(search.ofExchanges(of));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChangeView> byIds(Collection<Long> ids, Actor actor) {
    var found = changes.findByIdIn(ids).stream().filter(it -> !it.removed()).toList();
    var seen =
        exchanges
            .byIds(found.stream().flatMap(it -> it.exchanges().stream()).distinct().toList(), actor)
            .keySet();
    return found.stream()
        .filter(it -> it.exchanges().stream().anyMatch(seen::contains))
        .map(InstitutionalChange::view)
        .toList();
  }

  private List<ChangeView> views(List<Long> ids) {
    Map<Long, ChangeView> found =
        changes.findByIdIn(ids).stream()
            .map(InstitutionalChange::view)
            .collect(Collectors.toMap(ChangeView::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> countries() {
    return search.countries();
  }

  @Override
  @Transactional(readOnly = true)
  public ChangeView byId(long id, Actor actor) {
    InstitutionalChange change =
        changes.findById(id).orElseThrow(() -> new NotFound("institutional change", id));
    seen(change, actor);
    if (change.removed()) {
      throw new NotFound("institutional change", id);
    }
    return change.view();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean editable(ChangeView change, Actor actor) {
    return may(ResultPermissions.RECORD, change.exchanges(), actor);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean confirmable(ChangeView change, Actor actor) {
    return !change.validated() && may(ResultPermissions.VALIDATE, change.exchanges(), actor);
  }

  @Override
  public long add(ChangeDraft draft, long exchange, Actor actor) {
    ExchangeView of = exchanges.byId(exchange, actor);
    actor.require(ResultPermissions.RECORD, of.scopes());
    check(draft);
    var change = changes.save(new InstitutionalChange(draft, exchange, Hand.of(actor)));
    audit.created(actor, change.subject(), change.snapshot());
    return change.subject().id();
  }

  @Override
  public void change(long id, int version, ChangeDraft draft, Actor actor) {
    changing(
        id,
        actor,
        (it, hand) -> {
          if (it.version() != version) {
            throw new Refused("changes.refused.changed-meanwhile");
          }
          check(draft);
          it.change(draft, hand);
        });
  }

  @Override
  public void reach(
      long id, PolicyStage stage, @Nullable PartialDate reached, String remark, Actor actor) {
    changing(id, actor, (it, hand) -> it.reach(stage, reached, remark.strip(), hand));
  }

  @Override
  public void takeBack(long id, PolicyStage stage, Actor actor) {
    changing(id, actor, (it, hand) -> it.takeBack(stage, true, hand));
  }

  @Override
  public void restore(long id, PolicyStage stage, Actor actor) {
    changing(id, actor, (it, hand) -> it.takeBack(stage, false, hand));
  }

  @Override
  public void support(long id, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, (it, hand) -> it.support(title, reference, hand));
  }

  @Override
  public void support(long id, long document, LocalizedText title, String reference, Actor actor) {
    changing(id, actor, (it, hand) -> it.support(document, title, reference, hand));
  }

  @Override
  public void takeBack(long id, long document, Actor actor) {
    changing(id, actor, (it, hand) -> it.takeBack(document, true, hand));
  }

  @Override
  public void restore(long id, long document, Actor actor) {
    changing(id, actor, (it, hand) -> it.takeBack(document, false, hand));
  }

  @Override
  public void link(long id, long exchange, Actor actor) {
    actor.require(ResultPermissions.RECORD, exchanges.byId(exchange, actor).scopes());
    changing(id, actor, (it, hand) -> it.link(exchange, hand));
  }

  @Override
  public void unlink(long id, long exchange, Actor actor) {
    changing(id, actor, (it, hand) -> it.unlink(exchange, hand));
  }

  @Override
  public void validate(long id, Actor actor) {
    InstitutionalChange change = locked(id, ResultPermissions.VALIDATE, actor);
    kept(change);
    var before = change.snapshot();
    change.validate(Hand.of(actor), clock.instant());
    changes.flush();
    audit.changed(actor, change.subject(), before, change.snapshot());
  }

  @Override
  public void remove(long id, Actor actor) {
    InstitutionalChange change = locked(id, ResultPermissions.RECORD, actor);
    kept(change).remove(true);
    audit.removed(actor, change.subject(), change.snapshot());
  }

  @Override
  public void restore(long id, Actor actor) {
    InstitutionalChange change = locked(id, ResultPermissions.RECORD, actor);
    if (change.removed()) {
      change.remove(false);
      audit.write(actor, change.subject(), "restored", Snapshot.NONE.changesTo(change.snapshot()));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(long id, Actor actor) {
    if (!editable(byId(id, actor), actor)) {
      throw new Denied(ResultPermissions.RECORD);
    }
    return audit.of(new Subject("institutional-change", id));
  }

  private void changing(long id, Actor actor, BiConsumer<InstitutionalChange, Hand> work) {
    InstitutionalChange change = kept(locked(id, ResultPermissions.RECORD, actor));
    var before = change.snapshot();
    work.accept(change, Hand.of(actor));
    changes.flush();
    audit.changed(actor, change.subject(), before, change.snapshot());
  }

  private InstitutionalChange locked(long id, String permission, Actor actor) {
    InstitutionalChange change =
        changes.findLockedById(id).orElseThrow(() -> new NotFound("institutional change", id));
    seen(change, actor);
    if (!may(permission, change.exchanges(), actor)) {
      throw new Denied(permission);
    }
    return change;
  }

  private static InstitutionalChange kept(InstitutionalChange change) {
    if (change.removed()) {
      throw new NotFound("institutional change", change.subject().id());
    }
    return change;
  }

  private void seen(InstitutionalChange change, Actor actor) {
    if (exchanges.byIds(change.exchanges(), actor).isEmpty()) {
      throw new NotFound("institutional change", change.subject().id());
    }
  }

  private boolean may(String permission, Collection<Long> of, Actor actor) {
    return exchanges.byIds(of, actor).values().stream()
        .anyMatch(it -> actor.may(permission, it.scopes()));
  }

  private void check(ChangeDraft draft) {
    for (String outcome : draft.outcomes()) {
      if (catalogue.find(Catalogue.Kind.OUTCOME, outcome).isEmpty()) {
        throw Refused.at("outcomes", "results.refused.unknown", "value", outcome);
      }
    }
    String country = draft.country();
    if (country != null && !countries.exists(country)) {
      throw Refused.at("country", "results.refused.unknown", "value", country);
    }
  }
}
