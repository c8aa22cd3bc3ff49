package org.polyphony.platform.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.polyphony.platform.operations.HealthPart;
import org.springframework.stereotype.Component;

/** Mails leave: none has waited for more than an hour. Reported, never a reason for 503. */
@Component
class MailHealth implements HealthPart {

  private static final Duration LATE = Duration.ofHours(1);

  private final MailStore mails;
  private final Clock clock;

  MailHealth(MailStore mails, Clock clock) {
    this.mails = mails;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Result check() {
    return Result.healthy(Map.of("late", mails.overdue(clock.instant().minus(LATE))));
  }
}
