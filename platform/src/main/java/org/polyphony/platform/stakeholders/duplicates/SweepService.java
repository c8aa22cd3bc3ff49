package org.polyphony.platform.stakeholders.duplicates;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SweepService implements Sweeps {

  private final SweepStore store;
  private final SweepJob job;
  private final Stakeholders stakeholders;
  private final AuditTrail audit;

  SweepService(SweepStore store, SweepJob job, Stakeholders stakeholders, AuditTrail audit) {
    this.store = store;
    this.job = job;
    this.stakeholders = stakeholders;
    this.audit = audit;
  }

  @Override
  @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NEVER)
  public void begin(Actor actor) {
    actor.require(Permissions.EDIT);
    store.begin(actor.name()).ifPresent(job::start);
  }

  @Override
  public void stop(Actor actor) {
    actor.require(Permissions.EDIT);
    store.stop();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Sweep> last(Actor actor) {
    actor.require(Permissions.EDIT);
    return store.last();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Pair> pairs(Actor actor, Filter filter, PageRequest page) {
    actor.require(Permissions.EDIT);
    return store.pairs(actor, filter, page);
  }

  @Override
  public void judge(Actor actor, long one, long other, boolean two) {
    actor.require(Permissions.EDIT);
    var mentions = stakeholders.mentions(actor, List.of(one, other));
    var first = mentions.get(one);
    var second = mentions.get(other);
    if (first == null || second == null || !store.judge(one, other, two ? actor.name() : null)) {
      throw new NotFound("pair", one);
    }
    String name = second.shownName();
    audit.write(
        actor,
        first.subject(),
        two ? "told-apart" : "not-told-apart",
        List.of(new AuditEntry.Change("name", two ? "" : name, two ? name : "")));
  }
}
