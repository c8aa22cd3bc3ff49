package org.polyphony.platform.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts of invitations, without those whom the reader may not know of. */
@Repository
class GuestList {

  private static final Map<String, String> ORDERS =
      Map.of(
          "name", "lower(i.name)",
          "state", "i.state",
          "language", "i.language",
          "answered", "i.answered_at");

  private final JdbcClient database;

  GuestList(JdbcClient database) {
    this.database = database;
  }

  Slice<Invitation> page(Actor actor, long round, GuestFilter filter, PageRequest page) {
    var values = new HashMap<String, Object>();
    String where = where(actor, round, filter, values);
    long total =
        database
            .sql("select count(*) from invitations_invitation i where " + where)
            .params(values)
            .query(Long.class)
            .single();
    var rows =
        database
            .sql(
                GuestStore.SELECT
                    + where
                    + " order by "
                    + ORDERS.getOrDefault(page.sort(), "lower(i.name)")
                    + (page.descending() ? " desc nulls last" : " nulls last")
                    + ", i.id limit :size offset :offset")
            .params(values)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(GuestStore::invitation)
            .list();
    return new Slice<>(rows, total, page.page(), page.size());
  }

  /** How many of each round have come how far, by one query. */
  Map<Long, Map<InvitationState, Integer>> counts(Actor actor, Collection<Long> rounds) {
    var counts = new HashMap<Long, Map<InvitationState, Integer>>();
    database
        .sql(
            "select i.round_id, i.state, count(*) as many from invitations_invitation i"
                + " where i.round_id = any(:rounds) and "
                + GuestStore.SEEN
                + " group by i.round_id, i.state")
        .param("rounds", rounds.toArray(Long[]::new))
        .param("account", Visibility.account(actor))
        .query(row -> {
          counts
              .computeIfAbsent(row.getLong("round_id"), _ -> new EnumMap<>(InvitationState.class))
              .put(InvitationState.valueOf(row.getString("state")), row.getInt("many"));
        });
    return counts;
  }

  /** How many of a round are written to in which language. */
  Map<Language, Long> languages(Actor actor, long round) {
    var languages = new EnumMap<Language, Long>(Language.class);
    database
        .sql(
            "select i.language, count(*) as many from invitations_invitation i"
                + " where i.round_id = :round and i.state <> 'WITHDRAWN' and "
                + GuestStore.SEEN
                + " group by i.language")
        .param("round", round)
        .param("account", Visibility.account(actor))
        .query(row -> {
          languages.put(Language.valueOf(row.getString("language")), row.getLong("many"));
        });
    return languages;
  }

  /** All of a round whose letter has not left, by name. */
  List<Invitation> unsent(Actor actor, long round) {
    return database
        .sql(
            GuestStore.SELECT
                + "i.round_id = :round and i.state = 'TO_SEND' and "
                + GuestStore.SEEN
                + " order by lower(i.name), i.id")
        .param("round", round)
        .param("account", Visibility.account(actor))
        .query(GuestStore::invitation)
        .list();
  }

  /** Those who are invited to an exchange already, in whichever round. */
  Set<Long> invited(long exchange, Collection<Long> among) {
    return new HashSet<>(
        database
            .sql(
                "select i.stakeholder_id from invitations_invitation i join invitations_round r"
                    + " on r.id = i.round_id where r.exchange_id = ? and i.state <> 'WITHDRAWN'"
                    + " and i.stakeholder_id = any(?)")
            .param(exchange)
            .param(among.toArray(Long[]::new))
            .query(Long.class)
            .list());
  }

  /** Whether somebody with that address is invited to an exchange and may still come. */
  boolean addressed(long exchange, String email) {
    return database
        .sql(
            "select exists (select 1 from invitations_invitation i join invitations_round r"
                + " on r.id = i.round_id where r.exchange_id = ? and i.email = ?"
                + " and i.state not in ('WITHDRAWN', 'DECLINED', 'SUBSTITUTED'))")
        .params(exchange, email)
        .query(Boolean.class)
        .single();
  }

  /** Numbers of the last letters that left lately and have no answer, by invitation. */
  Map<Long, Long> mails(Instant since) {
    var mails = new HashMap<Long, Long>();
    database
        .sql(
            "select id, mail_id from invitations_invitation where state = 'SENT'"
                + " and mail_id is not null and greatest(sent_at, reminded_on) > ?")
        .param(GuestStore.at(since))
        .query(row -> {
          mails.put(row.getLong("id"), row.getLong("mail_id"));
        });
    return mails;
  }

  /** Who holds a registration, by exchange; its number first, then the invitation's. */
  Map<Long, Map<Long, Long>> seated(LocalDate since) {
    var seated = new HashMap<Long, Map<Long, Long>>();
    database
        .sql(
            "select r.exchange_id, i.entry_id, i.id from invitations_invitation i"
                + " join invitations_round r on r.id = i.round_id"
                + " where i.state = 'ACCEPTED' and i.entry_id is not null and r.reply_by > ?")
        .param(since)
        .query(row -> {
          seated
              .computeIfAbsent(row.getLong("exchange_id"), _ -> new HashMap<>())
              .put(row.getLong("entry_id"), row.getLong("id"));
        });
    return seated;
  }

  private static String where(
      Actor actor, long round, GuestFilter filter, Map<String, Object> values) {
    var where = new StringBuilder("i.round_id = :round and ").append(GuestStore.SEEN);
    values.put("round", round);
    values.put("account", Visibility.account(actor));
    var state = filter.state();
    if (state != null) {
      where.append(" and i.state = :state");
      values.put("state", state.name());
    }
    if (filter.unreachable()) {
      where.append(" and i.email = ''");
    }
    if (!filter.text().isBlank()) {
      String like = filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
      where.append(" and (i.name ilike :text or i.email ilike :text)");
      values.put("text", "%" + like + "%");
    }
    return where.toString();
  }
}
