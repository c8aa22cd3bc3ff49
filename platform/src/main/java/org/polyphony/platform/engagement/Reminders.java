package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds owners of what is due in three days, or was due: once for each due date, all in one mail.
 * Whoever is locked, or may no longer see the record, is not told.
 */
@Component
class Reminders {

  /** Time enough to do something, and too short to forget it again. */
  static final int DAYS_BEFORE = 3;

  private final DueStore due;
  private final NoteStore notes;
  private final Stakeholders stakeholders;
  private final Actors actors;
  private final Colleagues colleagues;
  private final Outbox outbox;
  private final Mails mails;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Reminders(
      DueStore due,
      NoteStore notes,
      Stakeholders stakeholders,
      Actors actors,
      Colleagues colleagues,
      Outbox outbox,
      Mails mails,
      TransactionTemplate transaction,
      Clock clock) {
    this.due = due;
    this.notes = notes;
    this.stakeholders = stakeholders;
    this.actors = actors;
    this.colleagues = colleagues;
    this.outbox = outbox;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Every hour, so that a server that was down in the morning reminds when it is back. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
  void remind() {
    LocalDate until = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS_BEFORE);
    for (long owner : due.owners(until)) {
      transaction.executeWithoutResult(_ -> remind(owner, until));
    }
  }

  private void remind(long account, LocalDate until) {
    Actor owner = actors.of(account).orElse(Actor.VISITOR);
    Colleague colleague = colleagues.byIds(List.of(account)).get(account);
    if (colleague == null || !owner.may(Permissions.READ)) {
      return;
    }
    var commitments = due.commitments(owner, until);
    var points = due.points(owner, until);
    var lines = new ArrayList<Due>();
    commitments.forEach(it -> lines.add(commitment(owner, it)));
    points.forEach(it -> lines.add(point(owner, it)));
    if (!lines.isEmpty()) {
      lines.sort(Comparator.comparing(Due::due));
      due.remindedOfCommitments(commitments);
      due.remindedOfPoints(points);
      outbox.post(ReminderWords.mail(colleague, lines, mails.link("/manage")));
    }
  }

  private Due commitment(Actor owner, DueStore.Row row) {
    Mention to = stakeholders.mentions(owner, List.of(row.about())).get(row.about());
    return to == null || to.confidential()
        ? new Due(null, null, row.due())
        : new Due(row.text(), to.name(), row.due());
  }

  private Due point(Actor owner, DueStore.Row row) {
    boolean open =
        notes
            .find(owner, row.about(), false)
            .map(it -> stakeholders.mentions(owner, it.draft().about()))
            .filter(it -> it.values().stream().noneMatch(Mention::confidential))
            .isPresent();
    return new Due(open ? row.text() : null, null, row.due());
  }
}
