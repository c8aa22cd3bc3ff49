package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commitments on the timeline of whom they were made to. */
@Component
@Order(20)
class CommitmentHappenings implements HappeningSource {

  private static final String KIND = "engagement.timeline.commitment";

  private final CommitmentStore store;
  private final Clock clock;

  CommitmentHappenings(CommitmentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    return actor.may(Permissions.READ)
        ? store.newest(actor, stakeholder.id(), most).stream().map(this::happening).toList()
        : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, Mention stakeholder, String kind) {
    return actor.may(Permissions.READ)
        ? store.count(actor, CommitmentFilter.to(stakeholder.id()), today())
        : 0;
  }

  @Override
  public List<Action> actions(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.EDIT) && !stakeholder.removed()
        ? List.of(
            new Action(
                "engagement.commitment.add", "/manage/commitments/new?to=" + stakeholder.id()))
        : List.of();
  }

  private Happening happening(CommitmentStore.Row row) {
    LocalDate due = row.draft().due();
    boolean late = row.state() == CommitmentState.OPEN && due != null && due.isBefore(today());
    String state = Texts.text(late ? "engagement.late" : row.state().textKey());
    return new Happening(
        row.draft().promised(),
        row.written(),
        Formats.date(row.draft().promised()),
        Texts.text("engagement.timeline.promised", "state", state),
        due == null
            ? row.draft().text()
            : Texts.text(
                "engagement.timeline.due",
                "text",
                Formats.own(row.draft().text()),
                "date",
                Formats.date(due)),
        row.author(),
        "/manage/commitments/" + row.id(),
        List.of());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }
}
