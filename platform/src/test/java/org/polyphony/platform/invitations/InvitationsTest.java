package org.polyphony.platform.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.invitations.House.OFFICER;
import static org.polyphony.platform.invitations.InvitationState.ACCEPTED;
import static org.polyphony.platform.invitations.InvitationState.DECLINED;
import static org.polyphony.platform.invitations.InvitationState.SENT;
import static org.polyphony.platform.invitations.InvitationState.SUBSTITUTED;
import static org.polyphony.platform.invitations.InvitationState.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.privacy.Basis;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.DecisionDraft;
import org.polyphony.platform.privacy.Way;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Fixture;
import org.polyphony.platform.registration.InvitedSeats;
import org.polyphony.platform.registration.RegistrationState;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.registration.Roll;
import org.polyphony.platform.registration.RollFilter;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Inviting, answering by link, reminding and taking back, on a real database. */
@WithRecords
class InvitationsTest {

  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;
  @Autowired Roll roll;
  @Autowired Rounds rounds;
  @Autowired Guests guests;
  @Autowired Answering answering;
  @Autowired People people;
  @Autowired Segments segments;
  @Autowired Consents consents;
  @Autowired Outbox outbox;
  @Autowired RoundStore roundStore;
  @Autowired GuestStore guestStore;
  @Autowired GuestList guestList;
  @Autowired Recipients recipients;
  @Autowired Letters letters;
  @Autowired Participation participation;
  @Autowired InvitedSeats seats;
  @Autowired AuditTrail audit;
  @Autowired SecretBox box;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  private House house() {
    return new House(exchanges, books, registrations, rounds, guests, people, outbox);
  }

  @BeforeEach
  void emptyTheMailbox() {
    database.sql("delete from messaging_mail").update();
  }

  private House.Person invited(long exchange, long round, String name) {
    var person = house().person(name, "en", true);
    guests.add(OFFICER, exchange, round, List.of(person.id()));
    guests.send(OFFICER, exchange, round);
    return person;
  }

  @Test
  void eachIsWrittenToInTheirLanguageOrInThatOfTheLetter() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = house().person("Ana", "fr", true);
    var boris = house().person("Boris", "ru", true);
    var lost = house().person("Lost", "en", false);
    assertThat(guests.add(OFFICER, exchange, round, List.of(ana.id(), boris.id(), lost.id())))
        .isEqualTo(new Guests.Added(3, 0, 0, 0));
    assertThat(guests.add(OFFICER, exchange, round, List.of(ana.id())).already()).isEqualTo(1);
    assertThat(house().inbox(ana.email())).as("nobody is written to yet").isEmpty();
    assertThat(guests.send(OFFICER, exchange, round)).isEqualTo(2);
    assertThat(house().inbox(ana.email()).getFirst())
        .satisfies(it -> {
          assertThat(it.language()).isEqualTo(Language.FR);
          assertThat(it.subject()).contains("Venez à", "Deep dive");
          assertThat(it.text()).contains("Ana", "4 mai 2119", "20 avril 2119", "?lang=fr");
        });
    assertThat(house().inbox(boris.email()).getFirst().language())
        .as("the letter has no Russian words: all of it is in the language it was written in")
        .isEqualTo(Language.EN);
    assertThat(guests.unsent(OFFICER, exchange, round))
        .extracting(it -> it.guest().name())
        .containsExactly("Lost");
    assertThatThrownBy(() -> guests.send(OFFICER, exchange, round)).isInstanceOf(Refused.class);
    assertThat(state(exchange, ana)).isEqualTo(ParticipantState.INVITED);
  }

  @Test
  void declineByLinkPromotesTheNextInTheWaitingList() {
    long exchange = house().withSeats(1);
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    String token = house().token(ana.email());
    answering.accept(token);
    answering.accept(token);
    assertThat(opened(token).entry().state()).isEqualTo(RegistrationState.REGISTERED);
    var waits = new Fixture(exchanges, books, registrations).register(exchange, "Chen Sample");
    assertThat(waits.state()).isEqualTo(RegistrationState.WAITING);
    answering.decline(token, "Ill");
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(DECLINED);
    assertThat(house().of(exchange, round, ana.email()).reason()).isEqualTo("Ill");
    assertThat(roll.get(OFFICER, exchange, waits.id()).state())
        .isEqualTo(RegistrationState.OFFERED);
    answering.accept(token);
    assertThat(opened(token).entry().state())
        .as("whoever comes back stands behind those who wait")
        .isEqualTo(RegistrationState.WAITING);
  }

  @Test
  void aSubstituteGetsAnInvitationOfTheirOwnAndWhoNamedThemIsKept() {
    long exchange = house().withSeats(5);
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    String token = house().token(ana.email());
    refused("email", () -> answering.substitute(token, "Ana", ana.email(), Language.EN));
    refused("email", () -> answering.substitute(token, "Dora", "nobody", Language.EN));
    String email = "dora" + ana.id() + "@example.org";
    answering.substitute(token, "Dora", email.toUpperCase(java.util.Locale.ROOT), Language.FR);
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(SUBSTITUTED);
    var dora = house().of(exchange, round, email);
    assertThat(dora.place()).isNotNull();
    assertThat(dora.place().name()).isEqualTo("Ana");
    assertThat(dora.guest().country()).as("quotas of the country go on counting").isEqualTo("MU");
    assertThat(house().inbox(email).getFirst().text()).contains("Ana", "venez à");
    answering.accept(house().token(email));
    assertThat(house().of(exchange, round, email).state()).isEqualTo(ACCEPTED);
    assertThat(audit.of(GuestService.subject(dora.id())))
        .extracting(AuditEntry::actor)
        .contains("Ana", "Dora");
    assertThatThrownBy(() -> answering.accept(token)).isInstanceOf(Refused.class);
  }

  @Test
  void withoutRegistrationWhoAcceptsIsAParticipantAndGetsAMail() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    answering.accept(house().token(ana.email()));
    assertThat(state(exchange, ana)).isEqualTo(ParticipantState.ACCEPTED);
    assertThat(house().inbox(ana.email())).hasSize(2);
    answering.decline(house().token(ana.email()), "");
    assertThat(state(exchange, ana)).isEqualTo(ParticipantState.DECLINED);
  }

  @Test
  void linksThatWereForgedReplacedOrTakenBackDoNothing() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    String token = house().token(ana.email());
    assertThat(answering.open("v1.forged")).isEmpty();
    assertThat(answering.open(token.substring(0, token.length() - 2))).isEmpty();
    assertThatThrownBy(() -> answering.accept("v1.forged")).isInstanceOf(NotFound.class);
    String old =
        new Links(box, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
            .path(house().of(exchange, round, ana.email()));
    assertThat(opened(old.substring(old.lastIndexOf('/') + 1)).closed())
        .isEqualTo(Answering.Closed.EXPIRED);
    var invitation = house().of(exchange, round, ana.email());
    guests.address(
        OFFICER, exchange, invitation.id(), invitation.version(), "new@example.org", Language.EN);
    assertThat(opened(token).closed()).isEqualTo(Answering.Closed.REPLACED);
    assertThatThrownBy(() -> answering.accept(token)).isInstanceOf(Refused.class);
    guests.resend(OFFICER, exchange, invitation.id());
    String next = house().token("new@example.org");
    assertThat(opened(next).closed()).isNull();
    guests.withdraw(OFFICER, exchange, invitation.id());
    assertThat(opened(next).closed()).isEqualTo(Answering.Closed.WITHDRAWN);
    assertThat(house().inbox("new@example.org").getLast().subject()).contains("withdrawn");
    assertThatThrownBy(() -> guests.withdraw(OFFICER, exchange, invitation.id()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void remindsOnTheDaysThatWereSetOnceAndNeverWhoAnswered() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    var boris = invited(exchange, round, "Boris");
    var quiet = invited(exchange, round, "Quiet");
    answering.quiet(house().token(quiet.email()));
    answering.decline(house().token(boris.email()), "");
    remind("2119-04-09");
    assertThat(house().inbox(ana.email())).hasSize(1);
    remind("2119-04-10");
    remind("2119-04-11");
    assertThat(house().inbox(ana.email())).hasSize(2);
    assertThat(house().inbox(ana.email()).getLast().subject()).startsWith("Reminder: ");
    assertThat(house().inbox(quiet.email())).hasSize(1);
    assertThat(house().inbox(boris.email())).hasSize(1);
    rounds.quiet(OFFICER, exchange, round, true);
    remind("2119-04-18");
    assertThat(house().inbox(ana.email())).hasSize(2);
    rounds.quiet(OFFICER, exchange, round, false);
    remind("2119-04-21");
    assertThat(house().inbox(ana.email())).as("the time to answer is over").hasSize(2);
    remind("2119-04-19");
    assertThat(house().inbox(ana.email())).hasSize(3);
    exchanges.move(exchange, ExchangeState.CANCELLED, "", OFFICER);
    remind("2119-04-20");
    assertThat(house().inbox(ana.email())).hasSize(3);
  }

  @Test
  void undeliveredLettersAreMarkedAndWhoCancelsTheRegistrationHasDeclined() {
    long exchange = house().withSeats(5);
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    var boris = invited(exchange, round, "Boris");
    database
        .sql("update messaging_mail set state = 'FAILED' where recipient = ?")
        .param(ana.email())
        .update();
    answering.accept(house().token(boris.email()));
    long entry = Objects.requireNonNull(house().of(exchange, round, boris.email()).entry());
    roll.cancel(OFFICER, exchange, entry);
    var job = reminders(Clock.systemUTC());
    job.undelivered();
    job.givenUp();
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(InvitationState.FAILED);
    assertThat(house().of(exchange, round, boris.email()).state()).isEqualTo(DECLINED);
    answering.accept(house().token(ana.email()));
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(ACCEPTED);
  }

  @Test
  void anAcceptedInvitationThatIsWithdrawnFreesTheSeat() {
    long exchange = house().withSeats(1);
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    answering.accept(house().token(ana.email()));
    guests.withdraw(OFFICER, exchange, house().of(exchange, round, ana.email()).id());
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(WITHDRAWN);
    assertThat(roll.list(OFFICER, exchange, RollFilter.ALL, PageRequest.first(5)).rows())
        .extracting(it -> it.state())
        .containsExactly(RegistrationState.CANCELLED);
  }

  @Test
  void confidentialRecordsAreNeitherInvitedNorShown() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var hidden = house().person("Hidden", "en", true);
    var later = house().person("Later", "en", true);
    confidential(hidden.id());
    assertThatThrownBy(() -> guests.add(OFFICER, exchange, round, List.of(hidden.id())))
        .as("for the officer there is nobody")
        .isInstanceOf(Refused.class);
    guests.add(OFFICER, exchange, round, List.of(later.id()));
    confidential(later.id());
    assertThat(guests.list(OFFICER, exchange, round, GuestFilter.ALL, PageRequest.first(5)).total())
        .isZero();
    assertThat(rounds.counts(OFFICER, exchange)).isEmpty();
    assertThatThrownBy(() -> guests.send(OFFICER, exchange, round)).isInstanceOf(Refused.class);
  }

  @Test
  void whoWantsNoInvitationsIsNeitherAddedNorWrittenToNorReminded() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var before = house().person("Before", "en", true);
    var later = house().person("Later", "en", true);
    var reminded = invited(exchange, round, "Reminded");
    refuses(before.id());
    assertThat(guests.add(OFFICER, exchange, round, List.of(before.id(), later.id())))
        .isEqualTo(new Guests.Added(1, 0, 0, 1));
    refuses(later.id());
    refuses(reminded.id());
    assertThatThrownBy(() -> guests.send(OFFICER, exchange, round)).isInstanceOf(Refused.class);
    remind("2119-04-11");
    assertThat(house().inbox(later.email())).isEmpty();
    assertThat(house().inbox(reminded.email())).hasSize(1);
    assertThat(guests.unsent(OFFICER, exchange, round))
        .extracting(it -> it.guest().email())
        .containsExactly("");
  }

  private void refuses(long person) {
    consents.record(
        Actor.system("Sample"),
        person,
        new DecisionDraft(
            Willingness.INVITATIONS,
            false,
            Basis.CONSENT,
            Way.MAIL,
            LocalDate.of(2026, 1, 1),
            null,
            "",
            ""));
  }

  @Test
  void aSegmentIsInvitedAsItStandsNow() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = house().person("Zz" + exchange + "segment", "en", true);
    long segment =
        segments.save(
            OFFICER,
            "Segment " + exchange,
            true,
            Registry.Filter.text("Zz" + exchange + "segment"));
    assertThat(guests.addSegment(OFFICER, exchange, round, segment).added()).isEqualTo(1);
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(InvitationState.TO_SEND);
  }

  @Test
  void whatCannotBeIsRefusedAndNobodyActsWithoutTheRight() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var good = house().draft(null);
    refused(
        "body.en",
        () ->
            rounds.add(
                OFFICER,
                exchange,
                new RoundDraft(
                    "Bad",
                    null,
                    good.replyBy(),
                    List.of(),
                    good.subject(),
                    LocalizedText.of(Language.EN, "Dear {nane}"))));
    refused(
        "reminders",
        () ->
            rounds.add(
                OFFICER,
                exchange,
                new RoundDraft(
                    "Bad",
                    null,
                    good.replyBy(),
                    List.of(good.replyBy().plusDays(1)),
                    good.subject(),
                    good.body())));
    refused("category", () -> rounds.add(OFFICER, house().withSeats(1), good));
    rounds.change(OFFICER, exchange, round, 0, good);
    assertThatThrownBy(() -> rounds.change(OFFICER, exchange, round, 0, good))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> rounds.add(House.EVALUATOR, exchange, good))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> guests.send(House.EVALUATOR, exchange, round))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> rounds.get(OFFICER, house().exchange(), round))
        .isInstanceOf(NotFound.class);
    rounds.remove(OFFICER, exchange, round);
    assertThatThrownBy(() -> rounds.get(OFFICER, exchange, round)).isInstanceOf(NotFound.class);
  }

  @Test
  void theTimeToAnswerEndsWithTheDayButWhoAcceptedMayStillDecline() {
    long exchange = house().exchange();
    long round = house().round(exchange);
    var ana = invited(exchange, round, "Ana");
    var boris = invited(exchange, round, "Boris");
    answering.accept(house().token(boris.email()));
    database
        .sql("update invitations_round set reply_by = '2001-01-01' where id = ?")
        .param(round)
        .update();
    assertThat(opened(house().token(ana.email())).closed()).isEqualTo(Answering.Closed.LATE);
    assertThatThrownBy(() -> answering.accept(house().token(ana.email())))
        .isInstanceOf(Refused.class);
    answering.decline(house().token(boris.email()), "");
    assertThat(house().of(exchange, round, boris.email()).state()).isEqualTo(DECLINED);
    assertThat(house().of(exchange, round, ana.email()).state()).isEqualTo(SENT);
  }

  private void confidential(long id) {
    database
        .sql("update stakeholders_stakeholder set confidential = true where id = ?")
        .param(id)
        .update();
  }

  private ParticipantState state(long exchange, House.Person person) {
    return exchanges.participations(List.of(exchange), OFFICER).get(exchange).stream()
        .filter(it -> it.personId() == person.id())
        .map(ExchangeView.Participant::state)
        .findFirst()
        .orElseThrow();
  }

  private Answering.Opened opened(String token) {
    return answering.open(token).orElseThrow();
  }

  private void remind(String day) {
    Instant now = LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC);
    reminders(Clock.fixed(now, ZoneOffset.UTC)).remind();
  }

  private Reminders reminders(Clock clock) {
    return new Reminders(
        roundStore,
        guestStore,
        guestList,
        recipients,
        letters,
        participation,
        registrations,
        seats,
        outbox,
        audit,
        transaction,
        clock);
  }

  private static void refused(
      String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(Objects.toString(it.field())).isEqualTo(field));
  }
}
