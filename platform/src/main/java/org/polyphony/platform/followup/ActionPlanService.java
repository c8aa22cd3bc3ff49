package org.polyphony.platform.followup;

import java.util.List;
import java.util.Objects;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ActionPlanService implements ActionPlans {

  private final ActionStore actions;
  private final Exchanges exchanges;
  private final AuditTrail audit;

  ActionPlanService(ActionStore actions, Exchanges exchanges, AuditTrail audit) {
    this.actions = actions;
    this.exchanges = exchanges;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ActionView> of(long exchange, Actor actor) {
    require(Permissions.READ, exchange, actor);
    return actions.ofExchange(exchange, actor);
  }

  @Override
  @Transactional(readOnly = true)
  public ActionView byId(long id, Actor actor) {
    return find(id, Permissions.READ, false, actor);
  }

  @Override
  public long add(long exchange, ActionDraft draft, Actor actor) {
    require(Permissions.EDIT, exchange, actor);
    check(exchange, draft, actor);
    long id = actions.insert(exchange, draft);
    audit.created(actor, subject(id), snapshot(stored(id)));
    return id;
  }

  @Override
  public void change(long id, int version, ActionDraft draft, ActionState state, Actor actor) {
    ActionView before = find(id, Permissions.EDIT, true, actor);
    if (before.version() != version) {
      throw new Refused("followup.refused.changed-meanwhile");
    }
    check(before.exchange(), draft, actor);
    actions.update(id, draft, state, before.state() == state ? before.round() : 0);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
  }

  @Override
  public void remove(long id, Actor actor) {
    ActionView before = find(id, Permissions.EDIT, true, actor);
    actions.remove(id);
    audit.removed(actor, subject(id), snapshot(before));
  }

  private void check(long exchange, ActionDraft draft, Actor actor) {
    Long person = draft.person();
    Long organisation = draft.organisation();
    var all = exchanges.participations(List.of(exchange), actor).getOrDefault(exchange, List.of());
    boolean known =
        person == null
            ? organisation != null
                && all.stream().anyMatch(it -> organisation.equals(it.organisationId()))
            : organisation == null && all.stream().anyMatch(it -> it.personId() == person);
    if (!known) {
      throw Refused.at("by", "followup.refused.by");
    }
    if (draft.what().isBlank()) {
      throw Refused.at("what", "ui.form.required");
    }
  }

  private ActionView find(long id, String permission, boolean lock, Actor actor) {
    ActionView it =
        actions
            .find(id, lock)
            .filter(_ -> actions.visible(id, actor))
            .orElseThrow(() -> new NotFound("planned action", id));
    require(permission, it.exchange(), actor);
    return it;
  }

  private void require(String permission, long exchange, Actor actor) {
    actor.require(permission, exchanges.byId(exchange, actor).scopes());
  }

  private ActionView stored(long id) {
    return actions.find(id, false).orElseThrow();
  }

  static Subject subject(long id) {
    return new Subject("planned-action", id);
  }

  static Snapshot snapshot(ActionView it) {
    return new Snapshot()
        .with("person", Objects.toString(it.draft().person(), ""))
        .with("organisation", Objects.toString(it.draft().organisation(), ""))
        .with("what", it.draft().what())
        .with("due", it.draft().due())
        .with("state", it.state().slug())
        .with("round", it.round() == 0 ? null : it.round());
  }
}
