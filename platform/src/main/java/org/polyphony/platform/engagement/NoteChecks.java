package org.polyphony.platform.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Component;

/** The rules of notes. */
@Component
class NoteChecks {

  private static final int MOST_ABOUT = 100;
  private static final int MOST_POINTS = 30;

  private final Stakeholders stakeholders;
  private final Owners owners;
  private final Clock clock;

  NoteChecks(Stakeholders stakeholders, Owners owners, Clock clock) {
    this.stakeholders = stakeholders;
    this.owners = owners;
    this.clock = clock;
  }

  /**
   * Checks a note.
   *
   * @param before the points that it had: their owners are not asked again
   */
  void draft(Actor actor, NoteDraft draft, List<Point> before) {
    if (draft.text().isBlank()) {
      throw Refused.at("text", "ui.form.required");
    }
    Lengths.check("text", draft.text(), 20_000);
    // a day later than UTC's is today's west of the date line at most
    if (draft.day().isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1))) {
      throw Refused.at("day", "engagement.refused.future");
    }
    about(actor, draft);
    if (draft.points().size() > MOST_POINTS) {
      throw new Refused("engagement.refused.too-many-points", "limit", MOST_POINTS);
    }
    for (int i = 0; i < draft.points().size(); i++) {
      point(i, draft, before);
    }
  }

  private void about(Actor actor, NoteDraft draft) {
    if (draft.about().isEmpty()) {
      throw Refused.at("about", "engagement.refused.about");
    }
    if (draft.about().size() > MOST_ABOUT) {
      throw Refused.at("about", "engagement.refused.too-many-about", "limit", MOST_ABOUT);
    }
    if (stakeholders.mentions(actor, draft.about()).size() < draft.about().size()) {
      throw new NotFound("stakeholder", draft.about());
    }
  }

  private void point(int index, NoteDraft draft, List<Point> before) {
    Point point = draft.points().get(index);
    String field = "point." + index + ".";
    Lengths.check(field + "text", point.text(), 2000);
    Lengths.check(field + "followUp", point.followUp(), 500);
    if (point.followUp().isBlank() && (point.owner() != null || point.due() != null)) {
      throw Refused.at(field + "followUp", "engagement.refused.follow-up");
    }
    boolean asked =
        before.stream()
            .anyMatch(it ->
                it.id() != null
                    && it.id().equals(point.id())
                    && java.util.Objects.equals(it.owner(), point.owner()));
    if (!asked) {
      owners.check(field + "owner", point.owner(), draft.about());
    }
  }
}
