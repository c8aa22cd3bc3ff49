package org.polyphony.platform.stakeholders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** Fetches records under the rule of confidentiality: what one may not see does not exist. */
@Component
class Records {

  private final EntityManager entities;
  private final AuditTrail audit;

  Records(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** To be read. */
  <T extends Stakeholder> T visible(Actor actor, Class<T> type, long id) {
    return checked(actor, type, id, entities.find(type, id));
  }

  /** To be read by a person: a look at a confidential record leaves a trace. */
  <T extends Stakeholder> T looked(Actor actor, Class<T> type, long id) {
    T record = visible(actor, type, id);
    if (record.confidential()) {
      audit.write(actor, record.subject(), "looked-at", List.of());
    }
    return record;
  }

  /** To be changed: nobody else can change it until this transaction ends. */
  <T extends Stakeholder> T locked(Actor actor, Class<T> type, long id) {
    return checked(actor, type, id, entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** To be changed by somebody who saw a version of it. */
  <T extends Stakeholder> T locked(Actor actor, Class<T> type, long id, long version) {
    T record = locked(actor, type, id);
    if (record.removed()) {
      throw new Refused("stakeholders.refused.removed");
    }
    if (record.version() != version) {
      throw new Refused("stakeholders.refused.changed-since");
    }
    return record;
  }

  private static <T extends Stakeholder> T checked(
      Actor actor, Class<T> type, long id, @Nullable T found) {
    if (found == null || !found.visibleTo(actor)) {
      throw new NotFound(type.getSimpleName(), id);
    }
    return found;
  }
}
