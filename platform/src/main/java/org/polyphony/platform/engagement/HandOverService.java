package org.polyphony.platform.engagement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HandOverService implements HandOvers {

  private static final int MOST_KNOWN = 500;
  private static final int LATEST = 10;

  private final HandOverStore store;
  private final Commitments commitments;
  private final Stakeholders stakeholders;
  private final Colleagues colleagues;
  private final Owners owners;
  private final AuditTrail audit;
  private final Clock clock;

  HandOverService(
      HandOverStore store,
      Commitments commitments,
      Stakeholders stakeholders,
      Colleagues colleagues,
      Owners owners,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.commitments = commitments;
    this.stakeholders = stakeholders;
    this.colleagues = colleagues;
    this.owners = owners;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Colleague> owners(Actor actor) {
    actor.require(Permissions.HAND_OVER);
    var all = new ArrayList<>(colleagues.holding(Permissions.EDIT));
    var missing = new HashSet<>(store.owners());
    all.forEach(it -> missing.remove(it.id()));
    all.addAll(colleagues.byIds(missing).values());
    all.sort(Formats.byName(Colleague::name));
    return List.copyOf(all);
  }

  @Override
  @Transactional(readOnly = true)
  public Picture of(Actor actor, long from) {
    actor.require(Permissions.HAND_OVER);
    var known = store.known(actor, from, MOST_KNOWN);
    var named =
        stakeholders.mentions(actor, known.stream().map(HandOverStore.KnownRow::id).toList());
    return new Picture(
        known.stream()
            .filter(it -> named.containsKey(it.id()))
            .map(it ->
                new Known(
                    Objects.requireNonNull(named.get(it.id())),
                    it.notes(),
                    it.last(),
                    it.commitments()))
            .toList(),
        commitments.list(actor, CommitmentFilter.openOf(from), PageRequest.first(200)),
        store.points(actor, from));
  }

  @Override
  public long apply(Actor actor, long from, long to) {
    actor.require(Permissions.HAND_OVER);
    if (from == to) {
      throw Refused.at("to", "engagement.refused.same");
    }
    owners.check("to", to, Set.of());
    long id = store.insert(actor, from, to, clock.instant());
    var moved = store.move(id, actor, from, to);
    if (moved.nothing()) {
      throw new Refused("engagement.refused.nothing");
    }
    audit.created(
        actor,
        subject(id),
        new Snapshot()
            .with("from", from)
            .with("to", to)
            .with("commitments", moved.commitments())
            .with("points", moved.points()));
    return id;
  }

  @Override
  public Moved undo(Actor actor, long id) {
    actor.require(Permissions.HAND_OVER);
    var done = store.lock(id).orElseThrow(() -> new NotFound("hand-over", id));
    if (done.undone()) {
      throw new Refused("engagement.refused.undone");
    }
    var back = store.giveBack(done, clock.instant());
    audit.write(
        actor,
        subject(id),
        "undone",
        Snapshot.NONE.changesTo(
            new Snapshot().with("commitments", back.commitments()).with("points", back.points())));
    return back;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> latest(Actor actor) {
    actor.require(Permissions.HAND_OVER);
    return store.latest(LATEST);
  }

  private static Subject subject(long id) {
    return new Subject("hand-over", id);
  }
}
