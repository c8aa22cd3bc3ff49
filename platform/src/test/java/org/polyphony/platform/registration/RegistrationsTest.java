package org.polyphony.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.registration.Fixture.OFFICER;
import static org.polyphony.platform.registration.Fixture.token;
import static org.polyphony.platform.registration.RegistrationState.CANCELLED;
import static org.polyphony.platform.registration.RegistrationState.LAPSED;
import static org.polyphony.platform.registration.RegistrationState.OFFERED;
import static org.polyphony.platform.registration.RegistrationState.REGISTERED;
import static org.polyphony.platform.registration.RegistrationState.REQUESTED;
import static org.polyphony.platform.registration.RegistrationState.WAITING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registering, waiting, moving up and leaving, on a real database. */
@SpringBootTest(properties = "POLYPHONY_SEED=strategy")
class RegistrationsTest {

  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;
  @Autowired Roll roll;
  @Autowired Deadlines deadlines;
  @Autowired Enroller enroller;
  @Autowired People people;
  @Autowired Outbox outbox;
  @Autowired AuditTrail audit;
  @Autowired SecretBox box;
  @Autowired JdbcClient database;

  private Fixture fixture() {
    return new Fixture(exchanges, books, registrations);
  }

  @BeforeEach
  void emptyTheMailbox() {
    database.sql("delete from messaging_mail").update();
  }

  @Test
  void theSameFormAndTheSameAddressGiveTheSameRegistration() {
    long exchange = fixture().open(5);
    Application ana = fixture().somebody(exchange, "Ana Sample");
    Outcome first = registrations.register(Actor.VISITOR, exchange, ana, "submission-1");
    Outcome again = registrations.register(Actor.VISITOR, exchange, ana, "submission-1");
    Outcome other = registrations.register(Actor.VISITOR, exchange, ana, "submission-2");
    assertThat(first.state()).isEqualTo(REGISTERED);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.path()).isNotNull();
    assertThat(other.id()).isEqualTo(first.id());
    assertThat(other.path()).as("a stranger learns nothing").isNull();
    assertThat(roll.list(OFFICER, exchange, RollFilter.ALL, PageRequest.first(10)).total())
        .isEqualTo(1);
    assertThat(mails("ana.sample@example.org")).hasSize(1);
    database
        .sql("update registration_entry set mailed_at = mailed_at - interval '1 hour'")
        .update();
    registrations.register(Actor.VISITOR, exchange, ana, "submission-3");
    registrations.register(Actor.VISITOR, exchange, ana, "submission-4");
    assertThat(mails("ana.sample@example.org")).hasSize(2);
  }

  @Test
  void whoLeavesMakesRoomForTheFirstWhoWaits() {
    long exchange = fixture().open(1);
    Outcome ana = fixture().register(exchange, "Ana Sample");
    Outcome boris = fixture().register(exchange, "Boris Sample");
    Outcome chen = fixture().register(exchange, "Chen Sample");
    assertThat(List.of(ana.state(), boris.state(), chen.state()))
        .containsExactly(REGISTERED, WAITING, WAITING);
    assertThat(own(boris).position()).isEqualTo(1);
    assertThat(own(chen).position()).isEqualTo(2);
    assertThat(mails("chen.sample@example.org").getFirst().text()).contains("number 2");

    registrations.cancel(token(ana));
    assertThat(own(ana).state()).isEqualTo(CANCELLED);
    assertThat(own(boris).state()).isEqualTo(OFFERED);
    assertThat(own(chen).position()).isEqualTo(1);
    assertThat(fixture().register(exchange, "Dora Sample").state()).isEqualTo(WAITING);
    registrations.confirm(token(boris));
    registrations.confirm(token(boris));
    assertThat(own(boris).state()).isEqualTo(REGISTERED);
    registrations.cancel(token(chen));
    assertThat(roll.log(OFFICER, exchange))
        .extracting(Promotion::what)
        .containsExactly(Promotion.What.LEFT, Promotion.What.CONFIRMED, Promotion.What.OFFERED);
    assertThat(audit.of(new Subject("registration", boris.id())))
        .extracting(AuditEntry::action)
        .containsExactly("changed", "changed", "created");
    assertThatThrownBy(() -> registrations.confirm(token(chen))).isInstanceOf(Refused.class);
  }

  @Test
  void anOfferThatNobodyConfirmsGoesToTheNext() {
    long exchange = fixture().open(1);
    Outcome ana = fixture().register(exchange, "Ana Sample");
    Outcome boris = fixture().register(exchange, "Boris Sample");
    Outcome chen = fixture().register(exchange, "Chen Sample");
    registrations.cancel(token(ana));
    deadlines.lapse();
    assertThat(own(boris).state()).isEqualTo(OFFERED);
    database
        .sql("update registration_entry set offered_until = now() - interval '1 s' where id = ?")
        .param(boris.id())
        .update();
    assertThatThrownBy(() -> registrations.confirm(token(boris)))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).endsWith("too-late"));
    deadlines.lapse();
    assertThat(own(boris).state()).isEqualTo(LAPSED);
    assertThat(own(chen).state()).isEqualTo(OFFERED);
    Outcome anew = fixture().register(exchange, "Boris Sample");
    assertThat(anew.id()).isNotEqualTo(boris.id());
    assertThat(anew.state()).isEqualTo(WAITING);
  }

  @Test
  void moreSeatsAndFewerQuotasLetPeopleInButNobodyLosesASeat() {
    long exchange = fixture().open(2);
    fixture().register(exchange, "Ana Sample");
    fixture().register(exchange, "Boris Sample");
    Outcome chen = fixture().register(exchange, "Chen Sample");
    var book = registrations.book(OFFICER, exchange).orElseThrow();
    assertThatThrownBy(() -> books.change(OFFICER, exchange, book.version(), Fixture.draft(1)))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).endsWith("seated-already"));
    books.change(OFFICER, exchange, book.version(), Fixture.draft(3));
    assertThat(own(chen).state()).isEqualTo(OFFERED);
    assertThatThrownBy(() -> books.change(OFFICER, exchange, book.version(), Fixture.draft(9)))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).endsWith("changed-meanwhile"));
    assertThatThrownBy(() -> books.put(OFFICER, exchange, quota("Mauritius", "MU", 2, 0)))
        .isInstanceOf(Refused.class);
    assertThat(registrations.occupancy(OFFICER, exchange).seated()).isEqualTo(3);
  }

  @Test
  void reservedSeatsAndQuotasArePassedInTheOrderOfTheList() {
    long exchange = fixture().open(2);
    books.put(OFFICER, exchange, quota("Fiji", "FJ", null, 1));
    Outcome ana = fixture().register(exchange, "Ana Sample");
    Outcome boris = fixture().register(exchange, "Boris Sample");
    assertThat(boris.state()).as("the last seat is Fiji's").isEqualTo(WAITING);
    Outcome fay = fixture().register(exchange, fixture().somebody(exchange, "Fay Sample", 1, "FJ"));
    assertThat(fay.state()).isEqualTo(REGISTERED);
    Outcome finn =
        fixture().register(exchange, fixture().somebody(exchange, "Finn Sample", 1, "FJ"));
    assertThat(finn.state()).isEqualTo(WAITING);
    registrations.cancel(token(fay));
    assertThat(own(finn).state()).as("a seat for Fiji passes Boris by").isEqualTo(OFFERED);
    assertThat(roll.log(OFFICER, exchange).getFirst().passed()).isEqualTo(1);
    registrations.cancel(token(ana));
    assertThat(own(boris).state()).isEqualTo(OFFERED);
  }

  @Test
  void approvalComesBeforeTheSeatAndAgainAfterAChange() {
    long exchange = fixture().open(1);
    var category = registrations.book(OFFICER, exchange).orElseThrow().categories().getFirst();
    books.put(
        OFFICER, exchange, new Category(category.id(), category.name(), category.group(), true));
    Outcome ana = fixture().register(exchange, "Ana Sample");
    assertThat(ana.state()).isEqualTo(REQUESTED);
    assertThat(registrations.occupancy(OFFICER, exchange).seated()).isZero();
    roll.approve(OFFICER, exchange, ana.id());
    assertThat(own(ana).state()).isEqualTo(REGISTERED);
    var wanted = fixture().somebody(exchange, "Ana Sample", 0, "FJ");
    registrations.change(token(ana), own(ana).version(), wanted);
    assertThat(own(ana).recheck()).isTrue();
    assertThat(own(ana).state()).isEqualTo(REGISTERED);
    roll.approve(OFFICER, exchange, ana.id());
    assertThat(own(ana).recheck()).isFalse();
    assertThatThrownBy(() -> registrations.change(token(ana), 0, wanted))
        .isInstanceOf(Refused.class);
    roll.cancel(OFFICER, exchange, ana.id());
    assertThat(mails("ana.sample@example.org")).hasSize(4);
  }

  @Test
  void changingMovesToAnotherQuotaOrStaysAsItWas() {
    long exchange = fixture().open(5);
    books.put(OFFICER, exchange, quota("Fiji", "FJ", 1, 0));
    Outcome fay = fixture().register(exchange, fixture().somebody(exchange, "Fay Sample", 0, "FJ"));
    Outcome ana = fixture().register(exchange, "Ana Sample");
    var toFiji = fixture().somebody(exchange, "Ana Sample", 0, "FJ");
    assertThatThrownBy(() -> registrations.change(token(ana), own(ana).version(), toFiji))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).endsWith("no-seat-there"));
    assertThat(own(ana).application().country()).isEqualTo("MU");
    registrations.cancel(token(fay));
    registrations.change(token(ana), own(ana).version(), toFiji);
    assertThat(registrations.occupancy(OFFICER, exchange).byQuota().values()).containsExactly(1);
  }

  @Test
  void linksAreSealedExpireAndTellNothingToWhoForgesThem() {
    long exchange = fixture().open(1);
    Outcome ana = fixture().register(exchange, "Ana Sample");
    String token = token(ana);
    for (String forged : List.of("v1.forged", "", token + "A", token.substring(1))) {
      assertThatThrownBy(() -> registrations.open(forged)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> registrations.cancel(forged)).isInstanceOf(NotFound.class);
    }
    var past = Clock.fixed(Instant.now().minus(Duration.ofDays(91)), ZoneOffset.UTC);
    String old = new Links(box, past).path(ana.id()).substring("/registrations/".length());
    assertThat(registrations.open(old).expired()).isTrue();
    assertThatThrownBy(() -> registrations.cancel(old)).isInstanceOf(Refused.class);
    assertThat(own(ana).state()).isEqualTo(REGISTERED);
  }

  @Test
  void whoHoldsASeatIsAParticipantAndKnownByTheAddress() {
    long exchange = fixture().open(1);
    long known =
        people
            .add(
                Actor.system("test"),
                new PersonDetails(
                    "Ana Known",
                    List.of(),
                    Sex.NOT_STATED,
                    List.of(),
                    "known.sample@example.org",
                    "",
                    Profile.EMPTY))
            .value();
    Outcome first = fixture().register(exchange, "Known Sample");
    Outcome next = fixture().register(exchange, "Next Sample");
    enroller.enrol();
    assertThat(participants(exchange))
        .extracting(ExchangeView.Participant::personId, ExchangeView.Participant::state)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(known, ParticipantState.ACCEPTED));
    registrations.cancel(token(first));
    registrations.confirm(token(next));
    enroller.enrol();
    enroller.enrol();
    assertThat(participants(exchange))
        .extracting(ExchangeView.Participant::state)
        .containsExactly(ParticipantState.DECLINED, ParticipantState.ACCEPTED);
    assertThatThrownBy(() -> exchanges.remove(fixture().open(1), OFFICER))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).endsWith("in-use"));
  }

  @Test
  void needsAreSeenByFewAndForgottenInTime() {
    long exchange = fixture().open(2);
    var a = fixture().somebody(exchange, "Ana Sample");
    var needs = new Application.Needs("Ramp", "No nuts");
    Outcome ana =
        fixture()
            .register(
                exchange,
                new Application(
                    a.name(), a.email(), "", null, a.category(), Language.FR, false, needs));
    assertThat(roll.get(OFFICER, exchange, ana.id()).application().needs()).isEqualTo(needs);
    assertThat(roll.get(Fixture.EVALUATOR, exchange, ana.id()).application().needs().isEmpty())
        .isTrue();
    assertThat(audit.of(new Subject("registration", ana.id())).toString())
        .doesNotContain("Ramp", "nuts");
    assertThat(registrations.listed(Actor.VISITOR, exchange, PageRequest.first(10)).rows())
        .isEmpty();
    database
        .sql("update registration_book set needs_until = date '2020-01-01' where exchange_id = ?")
        .param(exchange)
        .update();
    deadlines.forget();
    assertThat(roll.get(OFFICER, exchange, ana.id()).application().needs().isEmpty()).isTrue();
    assertThat(mails("ana.sample@example.org").getFirst().language()).isEqualTo(Language.FR);
  }

  @Test
  void refusesWhatCannotBeWithTheFieldToBlame() {
    long exchange = fixture().open(1);
    var a = fixture().somebody(exchange, "Ana Sample");
    refused("name", exchange, "x".repeat(10_000), a.email(), a.category());
    refused("email", exchange, "Ana", "nobody", a.category());
    refused("email", exchange, "Ana", "", a.category());
    refused("category", exchange, "Ana", a.email(), 999_999L);
    var draft = Fixture.draft(1);
    var paris = ZoneId.of("Europe/Paris");
    var gap = LocalDateTime.of(2027, 3, 28, 2, 30);
    bad("opens", draft(gap, draft.closes(), paris));
    bad("closes", draft(draft.closes(), draft.opens(), paris));
    var twice =
        draft(LocalDateTime.of(2026, 10, 25, 2, 30), LocalDateTime.of(2026, 10, 25, 2, 30), paris);
    assertThat(Duration.between(twice.openAt(), twice.closeAt())).isEqualTo(Duration.ofHours(1));
    long later = fixture().open(draft(LocalDateTime.of(2119, 1, 1, 9, 0), draft.closes(), paris));
    assertThatThrownBy(() -> fixture().register(later, "Ana Sample"))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).endsWith("not-open-yet"));
  }

  @Test
  void onlyWhoMayDoesIt() {
    long exchange = fixture().open(1);
    Outcome ana = fixture().register(exchange, "Ana Sample");
    for (Actor actor : List.of(Actor.VISITOR, Fixture.MEMBER, Fixture.EVALUATOR)) {
      assertThatThrownBy(() -> roll.cancel(actor, exchange, ana.id())).isInstanceOf(Denied.class);
      assertThatThrownBy(() -> books.removeQuota(actor, exchange, 1)).isInstanceOf(Denied.class);
    }
    assertThatThrownBy(
            () -> roll.list(Fixture.MEMBER, exchange, RollFilter.ALL, PageRequest.first(1)))
        .isInstanceOf(Denied.class);
    long other = fixture().open(1);
    assertThatThrownBy(() -> roll.get(OFFICER, other, ana.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> registrations.book(Actor.VISITOR, 987_654_321L))
        .isInstanceOf(NotFound.class);
  }

  private void refused(String field, long exchange, String name, String email, long category) {
    var application =
        new Application(
            name, email, "", null, category, Language.EN, false, Application.Needs.NONE);
    assertThatThrownBy(() -> fixture().register(exchange, application))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  private void bad(String field, BookDraft draft) {
    long exchange = fixture().exchange();
    assertThatThrownBy(() -> books.open(OFFICER, exchange, draft))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  private static BookDraft draft(LocalDateTime opens, LocalDateTime closes, ZoneId zone) {
    return new BookDraft(
        opens, closes, zone, 1, true, 24, true, LocalDate.of(2125, 1, 1), LocalizedText.EMPTY);
  }

  private static Quota quota(
      String name, String country, @org.jspecify.annotations.Nullable Integer most, int reserved) {
    return new Quota(
        0,
        LocalizedText.of(Language.EN, name),
        Set.of(),
        Set.of(),
        Set.of(country),
        most,
        reserved);
  }

  private Entry own(Outcome outcome) {
    return registrations.open(token(outcome)).entry();
  }

  private List<ExchangeView.Participant> participants(long exchange) {
    return exchanges.byId(exchange, OFFICER).participants();
  }

  private List<PostedMail> mails(String to) {
    return outbox.list(Actor.system("test"), PageRequest.first(100)).rows().stream()
        .filter(it -> it.to().equals(to))
        .toList();
  }
}
