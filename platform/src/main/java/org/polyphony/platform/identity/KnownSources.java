package org.polyphony.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers from which devices and networks an account was used, for a year. */
@Repository
class KnownSources {

  private static final Duration MEMORY = Duration.ofDays(365);

  private final JdbcClient database;
  private final Clock clock;

  KnownSources(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void remember(long account, Source source) {
    remember(account, device(account, source));
    remember(account, network(account, source));
  }

  /** The digest under which the device, or else the network, is known; empty for a strange one. */
  Optional<String> recognise(long account, Source source) {
    return Optional.ofNullable(device(account, source))
        .filter(it -> knows(account, it))
        .or(() -> Optional.of(network(account, source)).filter(it -> knows(account, it)));
  }

  private boolean knows(long account, String digest) {
    return database
            .sql(
                "select count(*) from identity_known_source where account_id = ? and source_hash ="
                    + " ? and seen_at > ?")
            .params(account, digest, Moments.sql(clock.instant().minus(MEMORY)))
            .query(Integer.class)
            .single()
        > 0;
  }

  private void remember(long account, @Nullable String digest) {
    if (digest != null) {
      database
          .sql(
              """
              insert into identity_known_source values (?, ?, ?)
              on conflict (account_id, source_hash) do update set seen_at = excluded.seen_at
              """)
          .params(account, digest, Moments.sql(clock.instant()))
          .update();
    }
  }

  private static @Nullable String device(long account, Source source) {
    return source.device() == null ? null : Secrets.digest(account + " device " + source.device());
  }

  private static String network(long account, Source source) {
    return Secrets.digest(account + " network " + source.network());
  }
}
