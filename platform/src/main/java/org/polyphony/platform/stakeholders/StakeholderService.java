package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StakeholderService implements Stakeholders {

  private final Records records;
  private final Summaries summaries;
  private final AuditTrail audit;
  private final Clock clock;

  StakeholderService(Records records, Summaries summaries, AuditTrail audit, Clock clock) {
    this.records = records;
    this.summaries = summaries;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void remove(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var record = records.locked(actor, Stakeholder.class, id);
    if (!record.removed()) {
      var before = record.snapshot();
      record.remove(clock.instant());
      audit.removed(actor, record.subject(), before);
    }
  }

  @Override
  public void restore(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    var record = records.locked(actor, Stakeholder.class, id);
    if (record.removed()) {
      record.restore(clock.instant());
      audit.write(actor, record.subject(), "restored", List.of());
    }
  }

  @Override
  public void letRead(Actor actor, long id, Set<Long> accounts) {
    actor.require(Permissions.EDIT);
    if (accounts.isEmpty()) {
      throw Refused.at("readers", "stakeholders.refused.reader");
    }
    var record = records.locked(actor, Stakeholder.class, id);
    var before = record.snapshot();
    record.letRead(accounts);
    record.touch(clock.instant());
    audit.changed(actor, record.subject(), before, record.snapshot());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Mention> mentions(Actor actor, Collection<Long> ids) {
    return summaries.mentions(actor, ids);
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long id) {
    actor.require(Permissions.READ);
    return audit.of(records.visible(actor, Stakeholder.class, id).subject());
  }
}
