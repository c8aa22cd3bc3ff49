package org.polyphony.platform.questionnaires;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BankService implements QuestionBank {

  private final QuestionStore questions;
  private final Catalogue catalogue;
  private final AuditTrail audit;

  BankService(QuestionStore questions, Catalogue catalogue, AuditTrail audit) {
    this.questions = questions;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<QuestionView> all(Actor actor) {
    actor.require(Permissions.READ);
    List<String> order = catalogue.terms(Catalogue.Kind.OUTCOME).stream().map(Term::key).toList();
    return questions.all().stream()
        .sorted(Comparator.comparingInt(it -> order.indexOf(it.draft().outcome())))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public QuestionView byId(long id, Actor actor) {
    actor.require(Permissions.READ);
    return find(id, false);
  }

  @Override
  public long add(QuestionDraft draft, Actor actor) {
    actor.require(Permissions.EDIT);
    check(draft);
    long id = questions.insert(null, draft);
    audit.created(actor, subject(id), snapshot(find(id, false)));
    return id;
  }

  @Override
  public void change(long id, int version, QuestionDraft draft, Actor actor) {
    actor.require(Permissions.EDIT);
    QuestionView before = find(id, true);
    if (before.version() != version) {
      throw new Refused("questionnaires.refused.changed-meanwhile");
    }
    check(draft);
    update(before, draft, before.enabled(), actor);
  }

  @Override
  public void enable(long id, boolean enabled, Actor actor) {
    actor.require(Permissions.EDIT);
    QuestionView before = find(id, true);
    update(before, before.draft(), enabled, actor);
  }

  @Override
  public int bringShipped(Actor actor) {
    actor.require(Permissions.EDIT);
    var known = questions.keys();
    int added = 0;
    for (Map.Entry<String, QuestionDraft> each : ShippedQuestions.read().entrySet()) {
      if (!known.contains(each.getKey())) {
        check(each.getValue());
        long id = questions.insert(each.getKey(), each.getValue());
        audit.created(actor, subject(id), snapshot(find(id, false)));
        added++;
      }
    }
    return added;
  }

  private void update(QuestionView before, QuestionDraft draft, boolean enabled, Actor actor) {
    questions.update(before.id(), draft, enabled);
    audit.changed(
        actor, subject(before.id()), snapshot(before), snapshot(find(before.id(), false)));
  }

  private void check(QuestionDraft draft) {
    if (catalogue.find(Catalogue.Kind.OUTCOME, draft.outcome()).isEmpty()) {
      throw Refused.at("outcome", "results.refused.unknown", "value", draft.outcome());
    }
  }

  private QuestionView find(long id, boolean lock) {
    return questions.find(id, lock).orElseThrow(() -> new NotFound("question", id));
  }

  private static Subject subject(long id) {
    return new Subject("question", id);
  }

  private static Snapshot snapshot(QuestionView it) {
    return new Snapshot()
        .with("outcome", it.draft().outcome())
        .with("kind", it.draft().kind().slug())
        .with("wording", it.draft().wording())
        .with("source", it.draft().source())
        .with("enabled", it.enabled());
  }
}
