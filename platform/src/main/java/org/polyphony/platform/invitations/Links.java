package org.polyphony.platform.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.polyphony.platform.operations.SecretBox;
import org.springframework.stereotype.Component;

/**
 * Sealed links to invitations, under a key outside the database. Nothing has to be kept for one: it
 * says which letter it belongs to, and until when it is good.
 */
@Component
class Links {

  /** How long a link is good; the last day to answer mostly comes before. */
  static final Duration LIFE = Duration.ofDays(400);

  static final String PATH = "/invitations/";
  private static final String OWNER = "invitation link";

  private final SecretBox box;
  private final Clock clock;

  Links(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /**
   * What a link leads to.
   *
   * @param invitation its number
   * @param serial of the letter in which it stood
   * @param expired whether its time is over
   */
  record Target(long invitation, int serial, boolean expired) {}

  /** The path of a new link. */
  String path(Invitation it) {
    long until = clock.instant().plus(LIFE).getEpochSecond();
    return PATH + box.seal(it.id() + " " + it.serial() + " " + until, OWNER);
  }

  /** What a link leads to; empty if it was not made here. */
  Optional<Target> open(String token) {
    return box.open(token, OWNER).map(this::target);
  }

  private Target target(String words) {
    String[] parts = words.split(" ", 3);
    Instant until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    return new Target(
        Long.parseLong(parts[0]), Integer.parseInt(parts[1]), !clock.instant().isBefore(until));
  }
}
