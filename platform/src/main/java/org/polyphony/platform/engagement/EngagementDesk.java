package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person promised and took upon themselves, on their desk. */
@Component
@Order(10)
class EngagementDesk implements DeskSource {

  private final CommitmentStore commitments;
  private final NoteStore notes;
  private final Clock clock;

  EngagementDesk(CommitmentStore commitments, NoteStore notes, Clock clock) {
    this.commitments = commitments;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> items(Actor actor) {
    Long account = actor.accountId();
    if (account == null || !actor.may(Permissions.READ)) {
      return List.of();
    }
    var items = new ArrayList<Item>();
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    var late = new CommitmentFilter("", null, true, account, null);
    add(
        items,
        "engagement.desk.overdue",
        commitments.count(actor, late, today),
        "/manage/commitments?owner=mine&state=overdue");
    add(
        items,
        "engagement.desk.commitments",
        commitments.count(actor, CommitmentFilter.openOf(account), today),
        "/manage/commitments?owner=mine&state=open");
    add(
        items,
        "engagement.desk.points",
        notes.count(new NoteQuery(actor, new NoteFilter("", null, null, account))),
        "/manage/notes?open=mine");
    return items;
  }

  private static void add(List<Item> items, String key, long count, String path) {
    if (count > 0) {
      items.add(new Item(Texts.text(key, "count", count), path));
    }
  }
}
