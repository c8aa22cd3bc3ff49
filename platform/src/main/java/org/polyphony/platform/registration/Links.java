package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.polyphony.platform.operations.SecretBox;
import org.springframework.stereotype.Component;

/**
 * Signed links by which somebody without an account reaches the own registration. The link is
 * sealed under a key outside the database, so that nobody can make one; it says until when it is
 * good, and nothing has to be kept for it.
 */
@Component
class Links {

  /** How long a link is good. Every mail brings a new one, and who has an old one can ask. */
  static final Duration LIFE = Duration.ofDays(90);

  private static final String OWNER = "registration link";
  private static final String PATH = "/registrations/";

  private final SecretBox box;
  private final Clock clock;

  Links(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /**
   * What a link leads to.
   *
   * @param entry number of the registration
   * @param expired whether its time is over
   */
  record Target(long entry, boolean expired) {}

  /** The path of a new link. */
  String path(long entry) {
    long until = clock.instant().plus(LIFE).getEpochSecond();
    return PATH + box.seal(entry + " " + until, OWNER);
  }

  /** What a link leads to; empty if it was not made here. */
  Optional<Target> open(String token) {
    return box.open(token, OWNER).map(this::target);
  }

  private Target target(String words) {
    int space = words.indexOf(' ');
    Instant until = Instant.ofEpochSecond(Long.parseLong(words, space + 1, words.length(), 10));
    return new Target(Long.parseLong(words, 0, space, 10), !clock.instant().isBefore(until));
  }
}
