package org.polyphony.platform.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Refused;

/** Which day it is where the exchange is held: until its end one may answer. */
final class Moments {

  private Moments() {}

  static LocalDate today(Occasion occasion, Clock clock) {
    ZoneId zone =
        ZoneId.getAvailableZoneIds().contains(occasion.zone())
            ? ZoneId.of(occasion.zone())
            : ZoneOffset.UTC;
    return LocalDate.now(clock.withZone(zone));
  }

  /** Refuses to write to people who could not answer any more. */
  static void open(Round round, Occasion occasion, Clock clock) {
    if (!occasion.ahead()) {
      throw new Refused("invitations.refused.exchange-over");
    }
    if (round.over(today(occasion, clock))) {
      throw new Refused("invitations.refused.deadline-over");
    }
  }
}
