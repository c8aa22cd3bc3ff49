package org.polyphony.platform.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Visibility;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsentService implements Consents, Willingness {

  private static final int FETCHED = 500;

  private final DecisionStore decisions;
  private final PurposeStore purposes;
  private final Persons persons;
  private final AuditTrail audit;
  private final Clock clock;

  ConsentService(
      DecisionStore decisions,
      PurposeStore purposes,
      Persons persons,
      AuditTrail audit,
      Clock clock) {
    this.decisions = decisions;
    this.purposes = purposes;
    this.persons = persons;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Purpose> purposes(boolean retired) {
    return purposes.all().stream().filter(it -> retired || !it.retired()).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Decision> of(Actor actor, long person) {
    actor.require(Permissions.READ);
    return decisions.of(persons.seen(actor, person).id());
  }

  @Override
  public void record(Actor actor, long person, DecisionDraft draft) {
    actor.require(Permissions.EDIT);
    if (persons.seen(actor, person).removed()) {
      throw new NotFound("person", person);
    }
    if (purposes.all().stream().noneMatch(it -> it.key().equals(draft.purpose()))) {
      throw Refused.at("purpose", "ui.form.choice", "value", draft.purpose());
    }
    draft.check(today());
    long id = decisions.insert(actor, person, draft, clock.instant());
    audit.created(actor, new Subject("consent", id), draft.snapshot());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Decision> standing(Actor actor, ConsentFilter filter, PageRequest page) {
    actor.require(Permissions.READ);
    long total = decisions.count(actor, filter, today());
    var rows = decisions.page(actor, filter, today(), order(page), page.size(), page.offset());
    return new Slice<>(rows, total, page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public void export(Actor actor, ConsentFilter filter, Consumer<List<Decision>> sink) {
    actor.require(Permissions.READ);
    long offset = 0;
    List<Decision> rows;
    do {
      var order = order(PageRequest.first(FETCHED));
      rows = decisions.page(actor, filter, today(), order, FETCHED, offset);
      sink.accept(rows);
      offset += FETCHED;
    } while (rows.size() == FETCHED);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Long> unwilling(String purpose, Collection<Long> people) {
    return people.isEmpty() ? Set.of() : decisions.unwilling(purpose, people, today());
  }

  private static String order(PageRequest page) {
    String way = page.descending() ? " desc" : "";
    return switch (page.sort()) {
      case "name" -> " order by " + Visibility.sortKey("d.person_id") + way + ", d.id";
      case "decided" -> " order by d.decided_on" + way + ", d.id";
      default -> " order by d.expires_on" + way + " nulls last, d.id";
    };
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }
}
