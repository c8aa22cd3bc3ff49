package org.polyphony.platform.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ProposalService implements Proposals {

  /** One account must not bury the others' proposals. */
  static final int MOST_OPEN = 20;

  private final ProposalStore store;
  private final Exchanges exchanges;
  private final Colleagues colleagues;
  private final Outbox outbox;
  private final Mails mails;
  private final AuditTrail audit;
  private final Clock clock;

  ProposalService(
      ProposalStore store,
      Exchanges exchanges,
      Colleagues colleagues,
      Outbox outbox,
      Mails mails,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.exchanges = exchanges;
    this.colleagues = colleagues;
    this.outbox = outbox;
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long propose(Actor actor, ProposalDraft draft) {
    long account = account(actor);
    if (store.ofAccount(account).stream().filter(ProposalView::open).count() >= MOST_OPEN) {
      throw new Refused("proposals.refused.too-many", "most", MOST_OPEN);
    }
    long exchange =
        exchanges.add(IdeaOf.draft(draft), ExchangeState.IDEA, Actor.system(actor.name()));
    long id = store.insert(actor, draft, exchange, clock.instant());
    audit.created(actor, subject(id), draft.snapshot());
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProposalView> own(Actor actor) {
    return store.ofAccount(account(actor));
  }

  @Override
  @Transactional(readOnly = true)
  public ProposalView own(Actor actor, long id) {
    return mine(actor, id, false);
  }

  @Override
  public void withdraw(Actor actor, long id) {
    var proposal = mine(actor, id, true);
    answer(Actor.system(actor.name()), proposal, ProposalState.WITHDRAWN, "");
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ProposalView> list(Actor actor, ProposalFilter filter, PageRequest page) {
    actor.require(ExchangePermissions.EDIT);
    return new Slice<>(store.page(filter, page), store.count(filter), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public ProposalView get(Actor actor, long id) {
    actor.require(ExchangePermissions.EDIT);
    return store.find(id, false).orElseThrow(() -> new NotFound("proposal", id));
  }

  @Override
  public void accept(Actor actor, long id, String reason) {
    decide(actor, id, ProposalState.ACCEPTED, reason);
  }

  @Override
  public void decline(Actor actor, long id, String reason) {
    decide(actor, id, ProposalState.DECLINED, reason);
  }

  private void decide(Actor actor, long id, ProposalState state, String reason) {
    actor.require(ExchangePermissions.EDIT);
    var proposal = store.find(id, true).orElseThrow(() -> new NotFound("proposal", id));
    if (reason.isBlank()) {
      throw Refused.at("reason", "ui.form.required");
    }
    answer(actor, proposal, state, reason.strip());
    var answered = store.find(id, false).orElseThrow();
    var to = colleagues.byIds(List.of(proposal.account())).get(proposal.account());
    if (to != null) {
      outbox.post(ProposalMail.answer(to, answered, mails.link("/account/proposals/" + id)));
    }
  }

  private void answer(Actor actor, ProposalView proposal, ProposalState state, String reason) {
    if (!proposal.open()) {
      throw new Refused("proposals.refused.answered");
    }
    store.answer(proposal.id(), state, reason, actor.name(), clock.instant());
    var to = state == ProposalState.ACCEPTED ? ExchangeState.PLANNED : ExchangeState.CANCELLED;
    var idea = exchanges.byIds(List.of(proposal.exchange()), actor).get(proposal.exchange());
    if (idea != null && idea.state() == ExchangeState.IDEA) {
      exchanges.move(proposal.exchange(), to, reason, actor);
    }
    audit.changed(
        actor,
        subject(proposal.id()),
        new Snapshot().with("state", proposal.state()).with("reason", ""),
        new Snapshot().with("state", state).with("reason", reason));
  }

  private ProposalView mine(Actor actor, long id, boolean lock) {
    long account = account(actor);
    return store
        .find(id, lock)
        .filter(it -> it.account() == account)
        .orElseThrow(() -> new NotFound("proposal", id));
  }

  private static long account(Actor actor) {
    if (!actor.signedIn()) {
      throw new Denied("account");
    }
    return Objects.requireNonNull(actor.accountId());
  }

  private static Subject subject(long id) {
    return new Subject("proposal", id);
  }
}
