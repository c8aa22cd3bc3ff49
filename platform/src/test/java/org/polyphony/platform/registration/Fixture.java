package org.polyphony.platform.registration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;

/** Exchanges for which one can register now, and people who do. */
public record Fixture(Exchanges exchanges, Books books, Registrations registrations) {

  /** Runs exchanges and their registration. */
  public static final Actor OFFICER =
      new Someone(
          31L,
          "Sample Officer",
          Set.of(
              "exchanges.edit",
              "exchanges.people",
              "stakeholders.read",
              "registration.read",
              "registration.manage",
              "registration.needs"));

  /** Sees who registered, changes nothing, and sees no needs. */
  public static final Actor EVALUATOR =
      new Someone(32L, "Sample Evaluator", Set.of("exchanges.people", "registration.read"));

  /** Signed in, without any role. */
  public static final Actor MEMBER = new Someone(33L, "Sample Member", Set.of());

  /** Open since long ago for long, with so many seats; offers are held for a day. */
  public static BookDraft draft(int capacity) {
    return new BookDraft(
        LocalDateTime.of(2020, 1, 1, 9, 0),
        LocalDateTime.of(2120, 1, 1, 18, 0),
        ZoneId.of("Indian/Mauritius"),
        capacity,
        true,
        24,
        true,
        LocalDate.of(2120, 2, 1),
        LocalizedText.EMPTY);
  }

  /** An exchange with open registration; returns its number. */
  public long open(int capacity) {
    return open(draft(capacity));
  }

  /** The same, set up in another way. */
  public long open(BookDraft draft) {
    long id = exchange();
    books.open(OFFICER, id, draft);
    return id;
  }

  /** A planned exchange nobody can register for. */
  public long exchange() {
    return exchanges.add(
        Drafts.draft("Deep dive", "2119-05-04", "2119-05-06"), ExchangeState.PLANNED, OFFICER);
  }

  /** The number of a category, in the order in which they are there. */
  public long category(long exchange, int index) {
    return registrations.book(OFFICER, exchange).orElseThrow().categories().get(index).id();
  }

  /** Somebody with an address of that name, in the first category. */
  public Application somebody(long exchange, String name) {
    return somebody(exchange, name, 0, "MU");
  }

  /** Somebody in a category, from a country. */
  public Application somebody(long exchange, String name, int category, String country) {
    return new Application(
        name,
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
        "Sample Organization",
        country,
        category(exchange, category),
        Language.EN,
        true,
        Application.Needs.NONE);
  }

  /** Registers somebody in the first category. */
  public Outcome register(long exchange, String name) {
    return register(exchange, somebody(exchange, name));
  }

  /** Registers somebody. */
  public Outcome register(long exchange, Application application) {
    return registrations.register(
        Actor.VISITOR, exchange, application, UUID.randomUUID().toString());
  }

  /** The token of a registration's link. */
  public static String token(Outcome outcome) {
    String path = java.util.Objects.requireNonNull(outcome.path());
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
