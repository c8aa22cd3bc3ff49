package org.polyphony.platform.questionnaires;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.identity.Secrets;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class QuestionnaireService implements Questionnaires {

  private final QuestionnaireStore store;
  private final QuestionStore bank;
  private final AskedStore asked;
  private final SheetStore sheets;
  private final Askings askings;
  private final Exchanges exchanges;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  QuestionnaireService(
      QuestionnaireStore store,
      QuestionStore bank,
      AskedStore asked,
      SheetStore sheets,
      Askings askings,
      Exchanges exchanges,
      Outbox outbox,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.bank = bank;
    this.asked = asked;
    this.sheets = sheets;
    this.askings = askings;
    this.exchanges = exchanges;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<QuestionnaireView> list(PageRequest page, Actor actor) {
    actor.require(Permissions.READ);
    return new Slice<>(
        store.page(page.size(), page.offset()), store.count(), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<QuestionnaireView> ofExchange(long exchange, Actor actor) {
    var scopes = exchanges.byId(exchange, actor).scopes();
    return actor.may(Permissions.READ, scopes) ? store.ofExchange(exchange) : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public QuestionnaireView byId(long id, Actor actor) {
    return find(id, Permissions.READ, false, actor);
  }

  @Override
  public long add(long exchange, QuestionnaireDraft draft, Actor actor) {
    actor.require(Permissions.EDIT, exchanges.byId(exchange, actor).scopes());
    var questions = questions(draft);
    long id = store.insert(exchange, draft, Secrets.random());
    store.take(id, questions);
    audit.created(actor, subject(id), snapshot(stored(id)));
    return id;
  }

  @Override
  public void change(long id, int version, QuestionnaireDraft draft, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          if (it.version() != version) {
            throw new Refused("questionnaires.refused.changed-meanwhile");
          }
          it.course().refuseFinished();
          if (it.course().begun()) {
            store.update(id, it.kind(), draft.title());
          } else {
            var questions = questions(draft);
            store.update(id, draft.kind(), draft.title());
            store.take(id, questions);
          }
          return 0;
        });
  }

  @Override
  public void remove(long id, Actor actor) {
    QuestionnaireView it = find(id, Permissions.EDIT, true, actor);
    if (sheets.count(id) > 0) {
      throw new Refused("questionnaires.refused.has-answers");
    }
    asked.remove(id);
    store.remove(id);
    audit.removed(actor, subject(id), snapshot(it));
  }

  @Override
  public int open(long id, Wave wave, Actor actor) {
    return changing(
        id,
        actor,
        it -> {
          if (!it.kind().waves().contains(wave)) {
            throw new NotFound("wave", wave.slug());
          }
          store.move(id, it.course().opened(wave, clock.instant()));
          return askings.ask(it, wave);
        });
  }

  @Override
  public int ask(long id, Wave wave, Actor actor) {
    QuestionnaireView it = running(id, wave, actor);
    int sent = askings.ask(it, wave);
    wrote(id, "asked", sent, actor);
    return sent;
  }

  @Override
  public int remind(long id, Wave wave, Actor actor) {
    QuestionnaireView it = running(id, wave, actor);
    int sent = askings.remind(it, wave);
    wrote(id, "reminded", sent, actor);
    return sent;
  }

  @Override
  public void close(long id, Wave wave, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          store.move(id, it.course().closed(wave, clock.instant()));
          return 0;
        });
  }

  @Override
  public void finish(long id, Actor actor) {
    changing(
        id,
        actor,
        it -> {
          store.move(id, it.course().finished(clock.instant()));
          store.forgetSecret(id);
          asked.closeLinks(id);
          return 0;
        });
  }

  @Override
  @Transactional(readOnly = true)
  public List<Progress> progress(long id, Actor actor) {
    QuestionnaireView it = byId(id, actor);
    var rows = asked.of(id);
    int participants = askings.participants(it.exchange()).size();
    var states =
        outbox.states(rows.stream().map(AskedStore.Asked::mail).filter(Objects::nonNull).toList());
    var progress = new ArrayList<Progress>();
    for (Wave wave : it.kind().waves()) {
      var own = rows.stream().filter(row -> row.wave() == wave).toList();
      progress.add(
          new Progress(
              wave,
              participants,
              (int) own.stream().filter(AskedStore.Asked::mailed).count(),
              (int) own.stream().filter(AskedStore.Asked::answered).count(),
              (int)
                  own.stream()
                      .filter(row -> states.get(row.mail()) == PostedMail.State.FAILED)
                      .count(),
              sheets.count(id, wave)));
    }
    return progress;
  }

  private List<QuestionView> questions(QuestionnaireDraft draft) {
    if (draft.questions().isEmpty()) {
      throw Refused.at("questions", "questionnaires.refused.no-question");
    }
    return draft.questions().stream()
        .distinct()
        .map(it -> bank.find(it, false).orElseThrow(() -> new NotFound("question", it)))
        .toList();
  }

  private int changing(long id, Actor actor, Function<QuestionnaireView, Integer> change) {
    QuestionnaireView before = find(id, Permissions.EDIT, true, actor);
    int result = change.apply(before);
    audit.changed(actor, subject(id), snapshot(before), snapshot(stored(id)));
    return result;
  }

  private QuestionnaireView running(long id, Wave wave, Actor actor) {
    QuestionnaireView it = find(id, Permissions.EDIT, true, actor);
    it.course().refuseFinished();
    if (!it.course().of(wave).open()) {
      throw new Refused("questionnaires.refused.not-open");
    }
    return it;
  }

  private void wrote(long id, String what, int sent, Actor actor) {
    audit.changed(actor, subject(id), Snapshot.NONE, new Snapshot().with(what, sent));
  }

  private QuestionnaireView find(long id, String permission, boolean lock, Actor actor) {
    QuestionnaireView it =
        store.find(id, lock).orElseThrow(() -> new NotFound("questionnaire", id));
    actor.require(permission, exchanges.byId(it.exchange(), actor).scopes());
    return it;
  }

  private QuestionnaireView stored(long id) {
    return store.find(id, false).orElseThrow();
  }

  static Subject subject(long id) {
    return new Subject("questionnaire", id);
  }

  private static Snapshot snapshot(QuestionnaireView it) {
    return new Snapshot()
        .with("exchange", it.exchange())
        .with("kind", it.kind().slug())
        .with("title", it.title())
        .with("questions", it.items().stream().map(Item::question).toList())
        .with("before", span(it.course().before()))
        .with("after", span(it.course().after()))
        .with("finished", it.course().finished());
  }

  private static String span(Course.Span span) {
    return span.opened() == null ? "" : span.opened() + " – " + Objects.toString(span.closed(), "");
  }
}
