package org.polyphony.platform.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.registration.Books;
import org.polyphony.platform.registration.Fixture;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;

/** Exchanges to which one can be invited, people in the registry, and their mailboxes. */
public record House(
    Exchanges exchanges,
    Books books,
    Registrations registrations,
    Rounds rounds,
    Guests guests,
    People people,
    Outbox outbox) {

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Invites. */
  public static final Actor OFFICER =
      new Someone(
          31L,
          "Sample Officer",
          Set.of(
              "exchanges.edit",
              "exchanges.people",
              "stakeholders.read",
              "stakeholders.edit",
              "registration.read",
              "registration.manage",
              "segments.read",
              "segments.edit",
              "coverage.read",
              "messaging.read",
              Permissions.READ,
              Permissions.MANAGE));

  /** Sees who is invited, changes nothing. */
  public static final Actor EVALUATOR =
      new Someone(32L, "Sample Evaluator", Set.of("exchanges.people", Permissions.READ));

  /** The letter of most tests: an English and a French text, one reminder. */
  public RoundDraft draft(@Nullable Long category) {
    return new RoundDraft(
        "First letter",
        category,
        LocalDate.of(2119, 4, 20),
        List.of(LocalDate.of(2119, 4, 10), LocalDate.of(2119, 4, 17)),
        text("Come to {exchange}", "Venez à {exchange}"),
        text(
            "Dear {name}, come to {exchange} in {place}, {dates}. Answer by {deadline}.",
            "{name}, venez à {exchange} à {place}, {dates}. Répondez avant le {deadline}."));
  }

  private static LocalizedText text(String english, String french) {
    return LocalizedText.of(Language.EN, english).with(Language.FR, french, TranslationState.HUMAN);
  }

  /** An exchange for which one registers, with so many seats. */
  public long withSeats(int capacity) {
    return new Fixture(exchanges, books, registrations).open(capacity);
  }

  /** An exchange without registration. */
  public long exchange() {
    return new Fixture(exchanges, books, registrations).exchange();
  }

  /** A letter to an exchange; its number. */
  public long round(long exchange) {
    Long category =
        registrations
            .book(OFFICER, exchange)
            .map(it -> it.categories().getFirst().id())
            .orElse(null);
    return rounds.add(OFFICER, exchange, draft(category));
  }

  /** A person of the registry who speaks a language; the address is unique to the test. */
  public Person person(String name, String language, boolean reachable) {
    String email =
        reachable
            ? name.toLowerCase(java.util.Locale.ROOT) + NEXT.incrementAndGet() + "@example.org"
            : "";
    long id =
        people
            .add(
                OFFICER,
                new PersonDetails(
                    name,
                    List.of(),
                    Sex.NOT_STATED,
                    List.of(language),
                    email,
                    "",
                    Profile.EMPTY.in("government", "MU")))
            .value();
    return new Person(id, email);
  }

  /** Somebody in the registry. */
  public record Person(long id, String email) {}

  /** Everything that went to an address, the oldest first. */
  public List<PostedMail> inbox(String email) {
    var mails = new ArrayList<PostedMail>();
    outbox.list(OFFICER, PageRequest.first(200)).rows().stream()
        .filter(it -> it.to().equals(email))
        .forEach(mails::addFirst);
    return mails;
  }

  /** The token in the newest invitation to an address. */
  public String token(String email) {
    return inbox(email).reversed().stream()
        .map(PostedMail::text)
        .filter(it -> it.contains("/invitations/"))
        .map(it -> it.replaceAll("(?s).*/invitations/([^?\\s]+)\\?.*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  /** The invitation of somebody, by address. */
  public Invitation of(long exchange, long round, String email) {
    return guests
        .list(OFFICER, exchange, round, new GuestFilter(email, null, false), PageRequest.first(10))
        .rows()
        .getFirst();
  }
}
