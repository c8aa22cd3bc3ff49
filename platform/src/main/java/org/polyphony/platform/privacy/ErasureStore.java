package org.polyphony.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Erased;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of erasures. */
@Repository
class ErasureStore implements Erased {

  private final JdbcClient database;

  ErasureStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<Long> among(Collection<Long> ids) {
    return database
        .sql("select person_id from privacy_erasure where person_id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(Long.class)
        .set();
  }

  void insert(Actor actor, Collection<Long> people, Ground ground, Instant now) {
    people.forEach(it ->
        database
            .sql(
                "insert into privacy_erasure (person_id, ground, account_id, actor_name, erased_at)"
                    + " values (?, ?, ?, ?, ?)")
            .param(it)
            .param(ground.name())
            .param(actor.accountId())
            .param(actor.name())
            .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .update());
  }

  Optional<Erasure> find(long person) {
    return database
        .sql("select * from privacy_erasure where person_id = ?")
        .param(person)
        .query(ErasureStore::erasure)
        .optional();
  }

  long count(Actor actor) {
    return database
        .sql("select count(*) from privacy_erasure e where " + Visibility.of("e.person_id"))
        .param("account", Visibility.account(actor))
        .query(Long.class)
        .single();
  }

  List<Erasure> page(Actor actor, PageRequest page) {
    return database
        .sql(
            "select e.* from privacy_erasure e where "
                + Visibility.of("e.person_id")
                + " order by e.erased_at desc, e.person_id desc limit :limit offset :offset")
        .param("account", Visibility.account(actor))
        .param("limit", page.size())
        .param("offset", page.offset())
        .query(ErasureStore::erasure)
        .list();
  }

  private static Erasure erasure(ResultSet row, int number) throws SQLException {
    return new Erasure(
        row.getLong("person_id"),
        Ground.valueOf(row.getString("ground")),
        row.getString("actor_name"),
        row.getObject("erased_at", OffsetDateTime.class).toInstant());
  }
}
