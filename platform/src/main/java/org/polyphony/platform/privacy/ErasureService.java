package org.polyphony.platform.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ErasureService implements Erasures {

  private final Persons persons;
  private final Eraser eraser;
  private final ErasureStore store;
  private final AuditTrail audit;
  private final Clock clock;

  ErasureService(
      Persons persons, Eraser eraser, ErasureStore store, AuditTrail audit, Clock clock) {
    this.persons = persons;
    this.eraser = eraser;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public ErasurePreview preview(Actor actor, long person) {
    actor.require(Permissions.ERASE);
    return eraser.preview(person, there(actor, person).shownName());
  }

  @Override
  public void erase(Actor actor, long person, Ground ground, String typed) {
    actor.require(Permissions.ERASE);
    var mention = there(actor, person);
    if (!plain(typed).equals(plain(mention.shownName()))) {
      throw Refused.at("typed", "privacy.refused.name", "name", mention.shownName());
    }
    store.insert(actor, eraser.erase(person), ground, clock.instant());
    var why = new AuditEntry.Change("ground", "", ground.name());
    audit.write(actor, mention.subject(), "erased", List.of(why));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Erasure> of(Actor actor, long person) {
    actor.require(Permissions.READ);
    return store.find(persons.seen(actor, person).id());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Erasure> all(Actor actor, PageRequest page) {
    actor.require(Permissions.READ);
    return new Slice<>(store.page(actor, page), store.count(actor), page.page(), page.size());
  }

  private Mention there(Actor actor, long person) {
    var mention = persons.seen(actor, person);
    if (store.find(person).isPresent()) {
      throw new NotFound("person", person);
    }
    return mention;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }
}
