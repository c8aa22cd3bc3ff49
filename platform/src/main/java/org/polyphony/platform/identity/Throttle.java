package org.polyphony.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.polyphony.platform.identity.Attempts.Bucket;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without giving anybody the means to lock others out: a device or network from
 * which the account was used before counts by itself, whatever strangers try meanwhile.
 */
@Component
class Throttle {

  private final Attempts attempts;
  private final KnownSources known;

  Throttle(Attempts attempts, KnownSources known) {
    this.attempts = attempts;
    this.known = known;
  }

  /**
   * Counts and makes one try.
   *
   * @param kind what is guessed, such as {@code password}
   * @param who what was typed as the account's name; need not exist
   * @param test the try itself
   * @return whether the try was right
   * @throws org.polyphony.platform.shared.Refused if one must wait first
   */
  boolean attempt(
      String kind, String who, Optional<Account> account, Source source, BooleanSupplier test) {
    var buckets = buckets(kind, who, account, source);
    attempts.enter(buckets);
    boolean right = test.getAsBoolean();
    if (right) {
      attempts.succeeded(buckets);
    }
    return right;
  }

  /** Counts what is never wrong but must not be done too often, such as asking for a mail. */
  void count(String kind, String who, Optional<Account> account, Source source) {
    attempts.enter(
        buckets(kind, who, account, source).stream()
            .map(it -> it.name().equals(kind + " account " + who) ? it.as(AttemptPolicy.MAIL) : it)
            .toList());
  }

  private List<Bucket> buckets(String kind, String who, Optional<Account> account, Source source) {
    Optional<String> familiar = account.flatMap(it -> known.recognise(it.id(), source));
    if (familiar.isPresent()) {
      return List.of(new Bucket(kind + " known " + familiar.get(), AttemptPolicy.NARROW));
    }
    return List.of(
        new Bucket(kind + " pair " + who + " " + source.network(), AttemptPolicy.NARROW),
        new Bucket(kind + " account " + who, AttemptPolicy.WIDE),
        new Bucket(kind + " network " + source.network(), AttemptPolicy.WIDE));
  }
}
