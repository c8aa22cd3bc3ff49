package org.polyphony.platform.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;

/**
 * When and how one may register.
 *
 * @param opens first moment, on the clock of the zone
 * @param closes last moment, on the same clock; after {@code opens}
 * @param zone whose clock that is
 * @param capacity seats, 1 to {@value #MOST_SEATS}
 * @param waiting whether there is a waiting list when all seats are taken
 * @param confirmHours how long an offered seat is held, in hours, at most {@value #MOST_HOURS}; 0
 *     gives it without asking
 * @param listed whether there is a public list of those who agree to stand in it
 * @param needsUntil last day on which access and dietary needs are kept; not before the closing
 * @param note what people should know before they register; at most 2,000 characters a language
 */
public record BookDraft(
    LocalDateTime opens,
    LocalDateTime closes,
    ZoneId zone,
    int capacity,
    boolean waiting,
    int confirmHours,
    boolean listed,
    LocalDate needsUntil,
    LocalizedText note) {

  /** The greatest capacity. */
  public static final int MOST_SEATS = 100_000;

  /** The longest time that a seat is held: thirty days. */
  public static final int MOST_HOURS = 720;

  /** When one may begin to register. Where the clock shows the moment twice, the first counts. */
  public Instant openAt() {
    return opens.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** When one may no longer register. Where the clock shows the moment twice, the second counts. */
  public Instant closeAt() {
    return closes.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  /** Refuses what cannot be, beside the field to blame. */
  void check() {
    exists("opens", opens);
    exists("closes", closes);
    if (!closeAt().isAfter(openAt())) {
      throw Refused.at("closes", "registration.refused.closes-before-opens");
    }
    if (needsUntil.isBefore(closes.toLocalDate())) {
      throw Refused.at("needsUntil", "registration.refused.needs-until");
    }
    within("capacity", capacity, 1, MOST_SEATS);
    within("confirmHours", confirmHours, 0, MOST_HOURS);
  }

  private static void within(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw Refused.at(field, "ui.form.range", "least", least, "most", most);
    }
  }

  /** When clocks are put forward, they never show some times of that day. */
  private void exists(String field, LocalDateTime time) {
    if (zone.getRules().getValidOffsets(time).isEmpty()) {
      var change = zone.getRules().getTransition(time);
      throw Refused.at(
          field,
          "registration.refused.clock-change",
          "time",
          time.toLocalTime().toString(),
          "zone",
          zone.getId(),
          "next",
          change.getDateTimeAfter().toLocalTime().toString());
    }
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("opens", opens)
        .with("closes", closes)
        .with("zone", zone.getId())
        .with("capacity", capacity)
        .with("waiting", waiting)
        .with("confirmHours", confirmHours)
        .with("listed", listed)
        .with("needsUntil", needsUntil)
        .with("note", note);
  }
}
