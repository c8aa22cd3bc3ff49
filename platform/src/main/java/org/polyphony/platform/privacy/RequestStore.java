package org.polyphony.platform.privacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes to be erased that nobody answered yet. */
@Repository
class RequestStore {

  private final JdbcClient database;

  RequestStore(JdbcClient database) {
    this.database = database;
  }

  /** Whether this is the first such wish. */
  boolean insert(long person, Instant now) {
    return database
            .sql(
                "insert into privacy_request (person_id, asked_at) values (?, ?)"
                    + " on conflict do nothing")
            .params(person, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean delete(long person) {
    return database.sql("delete from privacy_request where person_id = ?").param(person).update()
        == 1;
  }

  Optional<Instant> find(long person) {
    return database
        .sql("select asked_at from privacy_request where person_id = ?")
        .param(person)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** When whom the actor may see asked, the first first. */
  Map<Long, Instant> all(Actor actor) {
    var all = new LinkedHashMap<Long, Instant>();
    database
        .sql(
            "select r.person_id, r.asked_at from privacy_request r where "
                + Visibility.of("r.person_id")
                + " order by r.asked_at, r.person_id limit 200")
        .param("account", Visibility.account(actor))
        .query(row -> {
          all.put(
              row.getLong("person_id"),
              row.getObject("asked_at", OffsetDateTime.class).toInstant());
        });
    return all;
  }
}
