package org.polyphony.platform.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code invitations_invitation}. */
@Repository
class GuestStore {

  /** Only those whom the parameter {@code account} may know of. */
  static final String SEEN =
      "(i.stakeholder_id is null or " + Visibility.of("i.stakeholder_id") + ")";

  static final String SELECT =
      "select i.*, case when f.stakeholder_id is null or "
          + Visibility.of("f.stakeholder_id")
          + " then f.name else '' end as for_name from invitations_invitation i"
          + " left join invitations_invitation f on f.id = i.for_id where ";

  private final JdbcClient database;

  GuestStore(JdbcClient database) {
    this.database = database;
  }

  /** Adds one; nothing if the round has that stakeholder already. */
  Optional<Long> insert(long round, Guest guest, @Nullable Long inPlaceOf) {
    return database
        .sql(
            "insert into invitations_invitation (round_id, stakeholder_id, organisation, name,"
                + " email, language, represents, country, state, for_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'TO_SEND', ?) on conflict do nothing"
                + " returning id")
        .param(round)
        .param(guest.stakeholder())
        .param(guest.organisation())
        .param(guest.name())
        .param(guest.email())
        .param(guest.language().name())
        .param(guest.represents())
        .param(guest.country())
        .param(inPlaceOf)
        .query(Long.class)
        .optional();
  }

  /** One that the actor may know of. */
  Optional<Invitation> find(Actor actor, long id) {
    return database
        .sql(SELECT + "i.id = :id and " + SEEN)
        .param("id", id)
        .param("account", Visibility.account(actor))
        .query(GuestStore::invitation)
        .optional();
  }

  /** Locks one, so that two answers at once come one after the other. */
  void lock(long id) {
    database
        .sql("select id from invitations_invitation where id = ? for update")
        .param(id)
        .query(Long.class)
        .single();
  }

  /** Those whose letter has not left and who have an address, locked; no confidential record. */
  List<Invitation> toSend(long round) {
    return ready(round, "i.state = 'TO_SEND' and i.email <> ''");
  }

  /** Those without an answer on a day for which no reminder left yet, locked. */
  List<Invitation> toRemind(long round, LocalDate day) {
    return database
        .sql(
            SELECT
                + "i.round_id = :round and i.state = 'SENT' and not i.quiet"
                + " and i.sent_at < :day and (i.reminded_on is null or i.reminded_on < :day) and "
                + SEEN
                + " order by i.id for update of i skip locked")
        .param("round", round)
        .param("day", day)
        .param("account", Visibility.account(Actor.VISITOR))
        .query(GuestStore::invitation)
        .list();
  }

  private List<Invitation> ready(long round, String condition) {
    return database
        .sql(
            SELECT
                + "i.round_id = :round and "
                + condition
                + " and "
                + SEEN
                + " order by i.id for update of i")
        .param("round", round)
        .param("account", Visibility.account(Actor.VISITOR))
        .query(GuestStore::invitation)
        .list();
  }

  void sent(long id, long mail, Instant now) {
    database
        .sql(
            "update invitations_invitation set version = version + 1, state = 'SENT',"
                + " mail_id = ?, sent_at = ? where id = ?")
        .params(mail, at(now), id)
        .update();
  }

  void reminded(long id, long mail, LocalDate day) {
    database
        .sql("update invitations_invitation set reminded_on = ?, mail_id = ? where id = ?")
        .params(day, mail, id)
        .update();
  }

  void state(long id, InvitationState state) {
    database
        .sql("update invitations_invitation set version = version + 1, state = ? where id = ?")
        .params(state.name(), id)
        .update();
  }

  void answered(long id, InvitationState state, String reason, @Nullable Long entry, Instant now) {
    database
        .sql(
            "update invitations_invitation set version = version + 1, state = ?, reason = ?,"
                + " entry_id = ?, answered_at = ? where id = ?")
        .param(state.name())
        .param(reason)
        .param(entry)
        .param(at(now))
        .param(id)
        .update();
  }

  void remove(long id) {
    database.sql("delete from invitations_invitation where id = ?").param(id).update();
  }

  void quiet(long id) {
    database.sql("update invitations_invitation set quiet = true where id = ?").param(id).update();
  }

  /** Another address: links that went to the old one are good no longer. */
  void address(long id, String email, Language language) {
    database
        .sql(
            "update invitations_invitation set version = version + 1, email = :email,"
                + " language = :language, serial = case when email in ('', :email) then serial"
                + " else serial + 1 end where id = :id")
        .params(Map.of("email", email, "language", language.name(), "id", id))
        .update();
  }

  static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  static Invitation invitation(ResultSet row, int number) throws SQLException {
    Long place = row.getObject("for_id", Long.class);
    String placeName = row.getString("for_name");
    return new Invitation(
        row.getLong("id"),
        row.getInt("version"),
        row.getLong("round_id"),
        new Guest(
            row.getObject("stakeholder_id", Long.class),
            row.getBoolean("organisation"),
            row.getString("name"),
            row.getString("email"),
            Language.valueOf(row.getString("language")),
            row.getString("represents"),
            row.getString("country")),
        InvitationState.valueOf(row.getString("state")),
        row.getString("reason"),
        place == null ? null : new Invitation.Place(place, placeName == null ? "" : placeName),
        row.getInt("serial"),
        row.getBoolean("quiet"),
        moment(row, "sent_at"),
        row.getObject("reminded_on", LocalDate.class),
        moment(row, "answered_at"),
        row.getObject("entry_id", Long.class));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
