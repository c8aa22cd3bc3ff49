package org.polyphony.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Validity;
import org.polyphony.platform.engagement.CommitmentDraft;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.NoteDraft;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.OutgoingMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person of whom every module keeps something, in words by which nobody else is known. */
class Whole {

  static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  private final People people;
  private final Contacts contacts;
  private final Notes notes;
  private final Commitments commitments;
  private final Consents consents;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final JdbcClient database;

  Whole(
      People people,
      Contacts contacts,
      Notes notes,
      Commitments commitments,
      Consents consents,
      Outbox outbox,
      TransactionTemplate transaction,
      JdbcClient database) {
    this.people = people;
    this.contacts = contacts;
    this.notes = notes;
    this.commitments = commitments;
    this.consents = consents;
    this.outbox = outbox;
    this.transaction = transaction;
    this.database = database;
  }

  /** Somebody whose names, addresses and numbers all hold one word, or one number. */
  record Somebody(long id, String word, String name, String email, String phone) {}

  Somebody person(Actor officer) {
    String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "");
    String digits = String.valueOf(Math.abs(UUID.randomUUID().getLeastSignificantBits()));
    String name = "Zorica O'" + word + " \"Zo\"";
    String phone = "+381 " + digits.substring(0, 9);
    String email = word + "@example.org";
    var profile =
        new Profile(
            "media",
            null,
            null,
            "RS",
            LocalizedText.of(Language.EN, "Ask " + name),
            Profile.EMPTY.marks());
    long id =
        people
            .add(
                officer,
                new PersonDetails(
                    name, List.of(word + " Z."), Sex.FEMALE, List.of("sr"), email, phone, profile))
            .value();
    var record = people.get(officer, new PersonId(id));
    var changed =
        new PersonDetails(
            name, List.of(word + " Z."), Sex.FEMALE, List.of("sr", "fr"), email, phone, profile);
    people.change(officer, new PersonId(id), record.version(), changed);
    return new Somebody(id, word, name, email, phone);
  }

  /** Something of the person in every module. */
  void fill(Actor officer, Somebody it, long other) {
    contacts.add(officer, point(it.id(), Channel.EMAIL, "work." + it.email()));
    contacts.add(officer, point(it.id(), Channel.PHONE, it.phone()));
    var point =
        new Point(null, "Call " + it.name(), "Write to " + it.email(), null, null, PointState.OPEN);
    notes.add(officer, note("Met " + it.name(), Set.of(it.id()), List.of(point)));
    notes.add(
        officer, note("Both: " + it.name() + " and a friend", Set.of(it.id(), other), List.of()));
    commitments.add(
        officer, new CommitmentDraft(it.id(), "A letter for " + it.name(), DAY, null, null));
    commitments.add(
        officer, new CommitmentDraft(other, "A talk with " + it.name(), DAY, null, null));
    consents.record(
        officer,
        it.id(),
        new DecisionDraft(
            Willingness.NEWSLETTERS,
            true,
            Basis.CONSENT,
            Way.PAPER,
            DAY,
            null,
            "I, " + it.name(),
            it.email()));
    transaction.executeWithoutResult(_ -> {
      outbox.post(mail(it.email(), "Dear " + it.name()));
      outbox.post(mail("somebody-else@example.org", "We met " + it.name()));
    });
    rows(it);
  }

  private static PointDraft point(long person, Channel channel, String value) {
    return new PointDraft(person, channel, value, Purpose.GENERAL, Validity.OPEN, "");
  }

  private static NoteDraft note(String text, Set<Long> about, List<Point> points) {
    return new NoteDraft(NoteKind.MEETING, DAY, text, about, points);
  }

  private static OutgoingMail mail(String to, String text) {
    return new OutgoingMail(to, Language.EN, text, text, "", null);
  }

  private void rows(Somebody it) {
    sql(
        "update stakeholders_stakeholder set own = jsonb_build_object('nickname', ?)::text"
            + " where id = ?",
        it.name(),
        it.id());
    long exchange =
        number(
            "insert into exchanges_exchange (state, title, summary, period_note, zone, place,"
                + " proposed_links, source, sample) values ('IDEA', '{}', '{}', '{}', 'UTC',"
                + " '{}', false, '', true) returning id");
    sql(
        "insert into exchanges_participant (person_id, exchange_id, state, rationale)"
            + " values (?, ?, 'ATTENDED', ?)",
        it.id(),
        exchange,
        it.name());
    sql(
        "insert into stakeholders_role (stakeholder_id, strategy_id, role_key, purposes, note)"
            + " values (?, 1, 'advocate', '', jsonb_build_object('original', 'en', 'en', ?)::text)",
        it.id(),
        it.name());
    sql(
        "insert into assessments_assessment (stakeholder_id, influence, interest, assessed_on,"
            + " reason, author_name, written_at) values (?, 1, 2, '2024-01-01', ?, 'x', now())",
        it.id(),
        it.name());
    sql(
        "insert into engagement_health (stakeholder_id, state, reason, actor_name, judged_on)"
            + " values (?, 'GOOD', ?, 'x', '2024-01-01')",
        it.id(),
        it.name());
    registered(it, exchange);
    followed(it, exchange);
  }

  private void registered(Somebody it, long exchange) {
    sql(
        "insert into registration_book (exchange_id, opens, closes, zone, capacity, waiting,"
            + " confirm_hours, listed, needs_until, note) values (?, now(), now(), 'UTC', 9,"
            + " false, 0, true, '2999-01-01', '{}')",
        exchange);
    long category =
        number(
            "insert into registration_category (exchange_id, name, approval) values (?, '{}',"
                + " false) returning id",
            exchange);
    long entry =
        number(
            "insert into registration_entry (exchange_id, place, state, name, email, organization,"
                + " category_id, language, listed, signature, submission, note, registered_at,"
                + " mailed_at, told_state) values (?, 1, 'REGISTERED', ?, ?, ?, ?, 'en', true, 0, ?, ?, now(),"
                + " now(), 'REGISTERED') returning id",
            exchange,
            it.name(),
            it.email(),
            "Studio " + it.name(),
            category,
            UUID.randomUUID().toString(),
            it.phone());
    sql(
        "insert into registration_needs (entry_id, access_needs, diet) values (?, ?, ?)",
        entry,
        it.name(),
        "no fish for " + it.name());
  }

  private void followed(Somebody it, long exchange) {
    long plan =
        number(
            "insert into followup_plan (exchange_id, counted_from, months, remind_after,"
                + " last_after, paused, started_by, started_at) values (?, '2024-01-01', '3', 14,"
                + " 14, true, 'x', now()) returning id",
            exchange);
    long ask =
        number(
            "insert into followup_ask (plan_id, person_id, round, asked_at, answered_at)"
                + " values (?, ?, 3, now(), now()) returning id",
            plan,
            it.id());
    sql("insert into followup_link (token_hash, ask_id) values (?, ?)", it.word(), ask);
    sql(
        "insert into followup_statement (exchange_id, ask_id, language, description,"
            + " significance, contribution, evidence, stated_by, stated_at, state, reason,"
            + " decided_by) values (?, ?, 'en', ?, ?, ?, ?, ?, now(), 'STATED', '', '')",
        exchange,
        ask,
        it.name(),
        it.email(),
        it.phone(),
        it.name(),
        it.name());
    sql(
        "insert into followup_action (exchange_id, person_id, what, state, round)"
            + " values (?, ?, ?, 'PLANNED', 0)",
        exchange,
        it.id(),
        it.name().toUpperCase(Locale.ROOT));
  }

  private void sql(String sql, Object... values) {
    database.sql(sql).params(values).update();
  }

  private long number(String sql, Object... values) {
    return database.sql(sql).params(values).query(Long.class).single();
  }

  /** May everything, under an account. */
  record Officer(Long accountId, String name) implements Actor {

    @Override
    public boolean may(String permission, Scope... scopes) {
      return true;
    }
  }
}
