package org.polyphony.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.polyphony.platform.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries in buckets. A try is counted before it is looked at, so that many at once gain
 * nothing; a right one is taken back.
 */
@Repository
class Attempts {

  /**
   * What one try is counted in.
   *
   * @param name what the tries have in common
   * @param policy how long they must wait
   */
  record Bucket(String name, AttemptPolicy policy) {
    String key() {
      return Secrets.digest(name);
    }

    Bucket as(AttemptPolicy other) {
      return new Bucket(name, other);
    }
  }

  private record State(int tries, Instant last, Instant blockedUntil) {}

  private final JdbcClient database;
  private final Clock clock;

  Attempts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts a try in every bucket.
   *
   * @throws Refused {@code identity.refused.wait} with the seconds to wait; nothing is counted then
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void enter(List<Bucket> buckets) {
    // PostgreSQL keeps microseconds and rounds up: a moment read back must not lie ahead of now.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    forget(now);
    var ordered = buckets.stream().sorted(java.util.Comparator.comparing(Bucket::key)).toList();
    var states = ordered.stream().map(it -> state(it, now)).toList();
    for (State state : states) {
      if (state.blockedUntil().isAfter(now)) {
        long seconds = Duration.between(now, state.blockedUntil()).toSeconds() + 1;
        throw new Refused("identity.refused.wait", "seconds", seconds);
      }
    }
    for (int i = 0; i < ordered.size(); i++) {
      count(ordered.get(i), states.get(i).tries() + 1, now);
    }
  }

  /** Takes a right try back; where only one account is concerned, the wrong ones before it too. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(List<Bucket> buckets) {
    for (Bucket bucket : buckets) {
      String change =
          bucket.policy() == AttemptPolicy.NARROW
              ? "delete from identity_attempt where bucket = ?"
              : "update identity_attempt set tries = greatest(tries - 1, 0) where bucket = ?";
      database.sql(change).param(bucket.key()).update();
    }
  }

  private State state(Bucket bucket, Instant now) {
    database
        .sql("insert into identity_attempt values (?, 0, ?, ?) on conflict do nothing")
        .params(bucket.key(), Moments.sql(now), Moments.sql(now))
        .update();
    State state =
        database
            .sql("select * from identity_attempt where bucket = ? for update")
            .param(bucket.key())
            .query(Attempts::row)
            .single();
    boolean old = state.last().plus(bucket.policy().memory()).isBefore(now);
    return old ? new State(0, now, now) : state;
  }

  private void count(Bucket bucket, int tries, Instant now) {
    database
        .sql(
            "update identity_attempt set tries = ?, last_at = ?, blocked_until = ? where bucket ="
                + " ?")
        .param(tries)
        .param(Moments.sql(now))
        .param(Moments.sql(now.plus(bucket.policy().delay(tries))))
        .param(bucket.key())
        .update();
  }

  private void forget(Instant now) {
    database
        .sql(
            """
            delete from identity_attempt where bucket in (
              select bucket from identity_attempt where last_at < ?
              limit 100 for update skip locked)
            """)
        .param(Moments.sql(now.minus(AttemptPolicy.NARROW.memory().multipliedBy(2))))
        .update();
  }

  private static State row(ResultSet row, int number) throws SQLException {
    return new State(
        row.getInt("tries"), Moments.get(row, "last_at"), Moments.get(row, "blocked_until"));
  }
}
