package org.polyphony.platform.stakeholders.imports;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Tables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ImportService implements Imports {

  /** How long a table that nobody applies is kept. */
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final ImportStore store;
  private final PlanStore plans;
  private final MadeStore made;
  private final ContentStore content;
  private final ProfileStore profiles;
  private final Proposals proposals;
  private final OwnColumns own;
  private final Rereading rereading;
  private final Previews previews;
  private final LeftOut leftOut;
  private final ApplyJob apply;
  private final UndoJob undo;
  private final ImportRunner runner;
  private final TransactionTemplate transaction;

  ImportService(
      ImportStore store,
      PlanStore plans,
      MadeStore made,
      ContentStore content,
      ProfileStore profiles,
      Proposals proposals,
      OwnColumns own,
      Rereading rereading,
      Previews previews,
      LeftOut leftOut,
      ApplyJob apply,
      UndoJob undo,
      ImportRunner runner,
      TransactionTemplate transaction) {
    this.store = store;
    this.plans = plans;
    this.made = made;
    this.content = content;
    this.profiles = profiles;
    this.proposals = proposals;
    this.own = own;
    this.rereading = rereading;
    this.previews = previews;
    this.leftOut = leftOut;
    this.apply = apply;
    this.undo = undo;
    this.runner = runner;
    this.transaction = transaction;
  }

  @Override
  public long read(Actor actor, Source source) {
    actor.require(Permissions.IMPORT);
    store.discardOlderThan(FORGOTTEN);
    var bytes = source.content();
    var dialect = Tables.dialect(bytes, new Dialect.Told(source.encoding(), "", ""));
    var beginning = Beginning.of(bytes, dialect);
    var header = beginning.header();
    var profile = profiles.fitting(header).orElse(null);
    var mapping =
        profile == null
            ? proposals.propose(header, beginning.rows(), own.named(actor, header))
            : own.seen(actor, profile.of(header));
    long id =
        Objects.requireNonNull(
            transaction.execute(_ -> {
              long added = store.add(actor, source, dialect);
              long size = content.keep(added, bytes);
              store.read(added, size, dialect, header, mapping);
              if (profile != null) {
                profiles.note(added, profile.name(), profile.fixes());
                store.existing(added, profile.existing());
              }
              return added;
            }));
    runner.run(id, Rereading.PATIENCE);
    var failure = store.find(id).map(Draft::failure).orElse(null);
    if (failure != null) {
      store.discard(id);
      throw new Refused(failure.key(), failure.arguments().toArray());
    }
    return id;
  }

  @Override
  public void read(Actor actor, long id, Dialect.Told told) {
    var draft = draft(actor, id);
    var bytes = content.of(id);
    var dialect = Tables.dialect(bytes, told);
    var beginning = Beginning.of(bytes, dialect);
    var header = beginning.header();
    var mapping = proposals.propose(header, beginning.rows(), own.named(actor, header));
    rereading.read(draft, dialect, header, mapping);
  }

  @Override
  public Standing standing(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var draft = store.find(id).filter(it -> seen(actor, it)).orElseThrow(() -> missing(id));
    var counts = made.counts(id);
    var progress = draft.progress();
    boolean reading = draft.state() == State.READING;
    return new Standing(
        id,
        draft.fileName(),
        draft.state(),
        progress.planned(),
        reading ? Math.min(progress.read(), progress.size()) : progress.done(),
        reading ? progress.size() : progress.due(),
        counts.getOrDefault(true, 0),
        counts.getOrDefault(false, 0),
        draft.failure() == null ? null : draft.failure().text());
  }

  @Override
  public void await(Actor actor, long id) {
    while (standing(actor, id).state().busy()) {
      runner.run(id, Duration.ofSeconds(1));
    }
  }

  @Override
  public Preview preview(Actor actor, long id, @Nullable Outcome outcome, int page) {
    return previews.of(actor, draft(actor, id), outcome, page);
  }

  @Override
  public void map(Actor actor, long id, List<Field> mapping, Existing existing) {
    var draft = draft(actor, id);
    if (mapping.size() != draft.mapping().size() || !own.seen(actor, mapping).equals(mapping)) {
      throw new Refused("stakeholders.import.refused.mapping");
    }
    var taken = new HashSet<Field>();
    for (Field field : mapping) {
      if (!field.equals(Field.IGNORE) && !taken.add(field)) {
        throw new Refused("stakeholders.import.refused.field-twice", "field", field.label());
      }
    }
    store.existing(id, existing);
    rereading.read(draft, draft.dialect(), draft.header(), mapping);
  }

  @Override
  public void discard(Actor actor, long id) {
    owned(actor, id);
    store.discard(id);
  }

  @Override
  public long apply(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    actor.require(Permissions.EDIT);
    transaction.executeWithoutResult(_ -> {
      var draft = store.locked(id).filter(it -> own(actor, it)).orElseThrow(() -> missing(id));
      if (draft.state() != State.PREVIEW || draft.header().isEmpty()) {
        throw new Refused("stakeholders.import.refused.applied");
      }
      var counts = plans.counts(id);
      int due = counts.getOrDefault(Outcome.NEW, 0) + counts.getOrDefault(Outcome.CHANGED, 0);
      store.begin(id, State.APPLYING, due);
    });
    runner.run(id, Rereading.PATIENCE);
    return made.counts(id).values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public void stop(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    transaction.executeWithoutResult(_ -> {
      var draft = store.locked(id).filter(it -> own(actor, it)).orElseThrow(() -> missing(id));
      if (draft.state() == State.READING) {
        store.discard(id);
      } else if (draft.state() == State.APPLYING) {
        if (draft.header().isEmpty()) {
          store.end(id, State.APPLIED);
        } else {
          apply.finish(id, actor, draft.at());
        }
      }
    });
  }

  @Override
  public Undone conflicts(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var _ = store.find(id).filter(it -> it.state() == State.APPLIED).orElseThrow(() -> missing(id));
    var counts = made.counts(id);
    return new Undone(
        counts.getOrDefault(true, 0), counts.getOrDefault(false, 0), undo.conflicts(actor, id));
  }

  @Override
  public Undone undo(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    actor.require(Permissions.EDIT);
    transaction.executeWithoutResult(_ -> {
      var draft = store.locked(id).orElseThrow(() -> missing(id));
      if (draft.state() != State.APPLIED) {
        throw new Refused("stakeholders.import.refused.undone");
      }
      var counts = made.counts(id);
      store.begin(id, State.UNDOING, counts.getOrDefault(true, 0) + counts.getOrDefault(false, 0));
    });
    runner.run(id, Rereading.PATIENCE);
    return undone(actor, id);
  }

  @Override
  public Undone undone(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var _ = store.find(id).filter(it -> seen(actor, it)).orElseThrow(() -> missing(id));
    return made.undone(id);
  }

  @Override
  public List<Batch> applied(Actor actor) {
    actor.require(Permissions.IMPORT);
    return store.applied();
  }

  @Override
  public Dialect dialect(Actor actor, long id) {
    return owned(actor, id).dialect();
  }

  @Override
  public List<String> leftOutHead(Actor actor, long id) {
    return LeftOut.head(owned(actor, id));
  }

  @Override
  public void leftOut(Actor actor, long id, Consumer<List<String>> rows) {
    var draft = owned(actor, id);
    transaction.executeWithoutResult(_ -> leftOut.write(draft, rows));
  }

  private Draft owned(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    return store.find(id).filter(it -> own(actor, it)).orElseThrow(() -> missing(id));
  }

  private Draft draft(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    return store
        .find(id)
        .filter(it -> own(actor, it) && !it.header().isEmpty())
        .filter(it -> it.state() == State.PREVIEW || it.state() == State.FAILED)
        .orElseThrow(() -> missing(id));
  }

  private static boolean own(Actor actor, Draft draft) {
    return Objects.equals(actor.accountId(), draft.account());
  }

  /** A table that is not applied yet is only its owner's. */
  private static boolean seen(Actor actor, Draft draft) {
    boolean applied =
        draft.state() != State.READING
            && draft.state() != State.PREVIEW
            && draft.state() != State.FAILED;
    return applied || own(actor, draft);
  }

  private static NotFound missing(long id) {
    return new NotFound("import", id);
  }
}
