package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RelationshipService implements Relationships {

  private final HealthStore store;
  private final Stakeholders stakeholders;
  private final AuditTrail audit;
  private final Clock clock;

  RelationshipService(HealthStore store, Stakeholders stakeholders, AuditTrail audit, Clock clock) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Health of(Actor actor, long stakeholder) {
    actor.require(Permissions.READ);
    var mention = mention(actor, stakeholder);
    return new Health(
        mention, store.signs(actor, stakeholder, today()), store.judged(stakeholder).orElse(null));
  }

  @Override
  public void judge(Actor actor, long stakeholder, HealthState state, String reason) {
    actor.require(Permissions.EDIT);
    var mention = mention(actor, stakeholder);
    if (state == HealthState.UNKNOWN) {
      throw Refused.at("state", "ui.form.required");
    }
    if (reason.isBlank()) {
      throw Refused.at("reason", "engagement.refused.judged");
    }
    Lengths.check("reason", reason, 1000);
    var before = store.judged(stakeholder).orElse(null);
    var after = new Health.Judged(state, reason.strip(), actor.name(), today());
    store.judge(stakeholder, after);
    changed(actor, mention, before, after);
  }

  @Override
  public void compute(Actor actor, long stakeholder) {
    actor.require(Permissions.EDIT);
    var mention = mention(actor, stakeholder);
    var before = store.judged(stakeholder).orElse(null);
    store.forget(stakeholder);
    changed(actor, mention, before, null);
  }

  /** On the stakeholder's own history, where its readers look. */
  private void changed(
      Actor actor,
      Mention stakeholder,
      Health.@Nullable Judged before,
      Health.@Nullable Judged after) {
    Subject subject = stakeholder.subject();
    audit.changed(actor, subject, written(before, stakeholder), written(after, stakeholder));
  }

  private static Snapshot written(Health.@Nullable Judged judged, Mention stakeholder) {
    return judged == null
        ? Snapshot.NONE
        : new Snapshot()
            .with("relationship", judged.state())
            .with(
                "relationshipReason",
                stakeholder.confidential() ? Hidden.of(judged.reason()) : judged.reason());
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
