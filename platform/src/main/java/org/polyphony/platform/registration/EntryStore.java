package org.polyphony.platform.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes registrations. */
@Repository
class EntryStore {

  /** The position is counted where it is read, so that it is true at that moment. */
  static final String COLUMNS =
      """
      select e.*, case when e.state = 'WAITING' then
          (select count(*) from registration_entry w where w.exchange_id = e.exchange_id
             and w.state = 'WAITING' and w.place <= e.place) else 0 end as position
      from registration_entry e
      """;

  private final JdbcClient database;

  EntryStore(JdbcClient database) {
    this.database = database;
  }

  /** A new registration's number; empty if the address, or the same form, is there already. */
  OptionalLong insert(
      long exchange,
      long place,
      RegistrationState state,
      Application application,
      long signature,
      String submission,
      Instant now) {
    return database
        .sql(
            """
            insert into registration_entry (exchange_id, place, state, name, email, organization,
              country, category_id, language, listed, signature, submission, registered_at,
              mailed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing returning id
            """)
        .param(exchange)
        .param(place)
        .param(state.name())
        .param(application.name())
        .param(application.email())
        .param(application.organization())
        .param(application.country())
        .param(application.category())
        .param(application.language().code())
        .param(application.listed())
        .param(signature)
        .param(submission)
        .param(Moments.sql(now))
        .param(Moments.sql(now))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  void update(
      long id, RegistrationState state, Application application, long signature, boolean recheck) {
    database
        .sql(
            """
            update registration_entry set version = version + 1, state = ?, name = ?,
              organization = ?, country = ?, category_id = ?, language = ?, listed = ?,
              signature = ?, recheck = ?
            where id = ?
            """)
        .param(state.name())
        .param(application.name())
        .param(application.organization())
        .param(application.country())
        .param(application.category())
        .param(application.language().code())
        .param(application.listed())
        .param(signature)
        .param(recheck)
        .param(id)
        .update();
  }

  void move(long id, RegistrationState state, @Nullable Instant offeredUntil) {
    database
        .sql(
            "update registration_entry set version = version + 1, state = ?, offered_until = ?,"
                + " recheck = false where id = ?")
        .param(state.name())
        .param(Moments.sqlOrNull(offeredUntil))
        .param(id)
        .update();
  }

  void note(long id, String note) {
    database
        .sql("update registration_entry set note = ?, version = version + 1 where id = ?")
        .params(note, id)
        .update();
  }

  void mailed(long id, Instant now) {
    database
        .sql("update registration_entry set mailed_at = ? where id = ?")
        .params(Moments.sql(now), id)
        .update();
  }

  void sign(long id, long signature) {
    database
        .sql("update registration_entry set signature = ? where id = ?")
        .params(signature, id)
        .update();
  }

  void needs(long id, Application.Needs needs) {
    if (needs.isEmpty()) {
      database.sql("delete from registration_needs where entry_id = ?").param(id).update();
    } else {
      database
          .sql(
              """
              insert into registration_needs values (?, ?, ?) on conflict (entry_id) do update
              set access_needs = excluded.access_needs, diet = excluded.diet
              """)
          .params(id, needs.access(), needs.diet())
          .update();
    }
  }

  Application.Needs needs(long id) {
    return database
        .sql("select access_needs, diet from registration_needs where entry_id = ?")
        .param(id)
        .query((row, _) -> new Application.Needs(row.getString(1), row.getString(2)))
        .optional()
        .orElse(Application.Needs.NONE);
  }

  Optional<Entry> find(long id) {
    return database.sql(COLUMNS + "where e.id = ?").param(id).query(EntryStore::row).optional();
  }

  Optional<Entry> bySubmission(long exchange, String submission) {
    return database
        .sql(COLUMNS + "where e.exchange_id = ? and e.submission = ?")
        .params(exchange, submission)
        .query(EntryStore::row)
        .optional();
  }

  Optional<Entry> byEmail(long exchange, String email) {
    return database
        .sql(
            COLUMNS
                + "where e.exchange_id = ? and e.email = ?"
                + " and e.state not in ('CANCELLED', 'LAPSED')")
        .params(exchange, email)
        .query(EntryStore::row)
        .optional();
  }

  /** The first who waits under each set of quotas, in the order of their places. */
  List<Entry> firstWaiting(long exchange) {
    return database
        .sql(
            COLUMNS
                + """
                where e.id in (select distinct on (signature) id from registration_entry
                  where exchange_id = ? and state = 'WAITING' order by signature, place)
                order by e.place
                """)
        .param(exchange)
        .query(EntryStore::row)
        .list();
  }

  /** Everybody whose quotas may change: who holds a seat, waits or asks. */
  List<Entry> open(long exchange) {
    return database
        .sql(
            COLUMNS
                + "where e.exchange_id = ? and e.state not in ('CANCELLED', 'LAPSED', 'REFUSED')")
        .param(exchange)
        .query(EntryStore::row)
        .list();
  }

  /** Offers whose time is over, the oldest first. */
  List<Entry> overdue(Instant now) {
    return database
        .sql(
            COLUMNS
                + "where e.state = 'OFFERED' and e.offered_until <= ? order by e.offered_until"
                + " limit 200")
        .param(Moments.sql(now))
        .query(EntryStore::row)
        .list();
  }

  /** Which person of the registry it is, unless that is known. */
  void known(long id, long person) {
    database
        .sql("update registration_entry set person_id = ? where id = ? and person_id is null")
        .params(person, id)
        .update();
  }

  Map<Long, RegistrationState> states(long exchange, Collection<Long> ids) {
    var states = new HashMap<Long, RegistrationState>();
    database
        .sql("select id, state from registration_entry where exchange_id = ? and id = any(?)")
        .param(exchange)
        .param(ids.toArray(Long[]::new))
        .query(row -> {
          states.put(row.getLong("id"), RegistrationState.valueOf(row.getString("state")));
        });
    return states;
  }

  boolean anyOf(long category) {
    return database
        .sql("select exists (select 1 from registration_entry where category_id = ?)")
        .param(category)
        .query(Boolean.class)
        .single();
  }

  int count(long exchange, RegistrationState state) {
    return database
        .sql("select count(*) from registration_entry where exchange_id = ? and state = ?")
        .params(exchange, state.name())
        .query(Integer.class)
        .single();
  }

  static Entry row(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("id"),
        row.getLong("exchange_id"),
        row.getLong("place"),
        row.getInt("version"),
        RegistrationState.valueOf(row.getString("state")),
        new Application(
            row.getString("name"),
            row.getString("email"),
            row.getString("organization"),
            row.getString("country"),
            row.getLong("category_id"),
            Language.of(row.getString("language")).orElse(Language.EN),
            row.getBoolean("listed"),
            Application.Needs.NONE),
        row.getBoolean("recheck"),
        row.getLong("signature"),
        row.getString("note"),
        Moments.get(row, "registered_at"),
        Moments.read(row, "offered_until"),
        Moments.get(row, "mailed_at"),
        row.getInt("position"));
  }
}
