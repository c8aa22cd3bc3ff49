package org.polyphony.platform.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.polyphony.platform.operations.SecretBox;
import org.springframework.stereotype.Component;

/**
 * Signed links by which a person reaches the own data without an account. The link is sealed under
 * a key outside the database and says until when it is good; nothing has to be kept for it.
 */
@Component
class OwnLinks {

  /** How long a link is good; who has an old one can ask for a new one by it. */
  static final Duration LIFE = Duration.ofDays(90);

  private static final String OWNER = "own data link";
  private static final String PATH = "/my-data/";

  private final SecretBox box;
  private final Clock clock;

  OwnLinks(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /**
   * What a link leads to.
   *
   * @param person number of the person
   * @param expired whether its time is over
   */
  record Target(long person, boolean expired) {}

  /** The path of a new link. */
  String path(long person) {
    return PATH + box.seal(person + " " + clock.instant().plus(LIFE).getEpochSecond(), OWNER);
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
