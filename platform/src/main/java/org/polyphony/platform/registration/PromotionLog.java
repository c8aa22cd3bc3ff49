package org.polyphony.platform.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the log of the waiting list; nothing in it is ever changed. */
@Repository
class PromotionLog {

  private final JdbcClient database;

  PromotionLog(JdbcClient database) {
    this.database = database;
  }

  void write(Entry entry, Promotion.What what, @Nullable Instant until, int passed, Instant now) {
    database
        .sql(
            """
            insert into registration_promotion (exchange_id, entry_id, happened_at, what, until,
              passed)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(entry.exchangeId())
        .param(entry.id())
        .param(Moments.sql(now))
        .param(what.name())
        .param(Moments.sqlOrNull(until))
        .param(passed)
        .update();
  }

  /** The newest lines of an exchange that the actor may know of. */
  List<Promotion> of(Actor actor, long exchange, int most) {
    return database
        .sql(
            """
            select p.*, e.name, e.place from registration_promotion p
              join registration_entry e on e.id = p.entry_id
            where p.exchange_id = :exchange
            """
                + RollStore.VISIBLE
                + " order by p.id desc limit :most")
        .param("exchange", exchange)
        .param("account", Visibility.account(actor))
        .param("most", most)
        .query((row, _) ->
            new Promotion(
                row.getLong("entry_id"),
                row.getString("name"),
                row.getLong("place"),
                Moments.get(row, "happened_at"),
                Promotion.What.valueOf(row.getString("what")),
                Moments.read(row, "until"),
                row.getInt("passed")))
        .list();
  }
}
