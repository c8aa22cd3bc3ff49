package org.polyphony.platform.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.polyphony.platform.identity.Secrets;
import org.polyphony.platform.stakeholders.Addresses.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who wants to be asked no more. Kept by person and by the digest of the address: whoever comes
 * back as another record is still left alone.
 */
@Repository
class StopStore {

  private final JdbcClient database;

  StopStore(JdbcClient database) {
    this.database = database;
  }

  void stop(long person, String email, Instant now) {
    database
        .sql(
            "insert into followup_stop (person_id, address_digest, stopped_at) values (?, ?, ?)"
                + " on conflict (person_id) do nothing")
        .params(person, digest(email), AskStore.at(now))
        .update();
  }

  /** Only the person takes it back, by the own link. */
  void goOn(long person, String email) {
    database
        .sql("delete from followup_stop where person_id = ? or address_digest = ?")
        .params(person, digest(email))
        .update();
  }

  /** Those among some people who stopped, under this record or another with their address. */
  Set<Long> among(Collection<Long> people, Collection<Address> addresses) {
    var stopped =
        new HashSet<>(
            database
                .sql("select person_id from followup_stop where person_id = any(?)")
                .param(people.toArray(Long[]::new))
                .query(Long.class)
                .list());
    var digests =
        database
            .sql("select address_digest from followup_stop where address_digest = any(?)")
            .param(addresses.stream().map(it -> digest(it.email())).toArray(String[]::new))
            .query(String.class)
            .set();
    addresses.stream()
        .filter(it -> digests.contains(digest(it.email())))
        .forEach(it -> stopped.add(it.person()));
    return stopped;
  }

  /** Nothing for an empty address: it must not stop everybody without one. */
  private static String digest(String email) {
    String plain = email.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? "" : Secrets.digest(plain);
  }
}
