package org.polyphony.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.registration.Fixture.OFFICER;
import static org.polyphony.platform.registration.Fixture.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Five hundred people at once for the last seats, on a real database. */
@SpringBootTest(properties = "POLYPHONY_SEED=strategy")
class RushTest {

  private static final int PEOPLE = 500;
  private static final int SEATS = 50;
  private static final int FIJI = 10;

  @Autowired Exchanges exchanges;
  @Autowired Books books;
  @Autowired Registrations registrations;
  @Autowired Roll roll;

  @Test
  void neverTooManyNobodySkippedInTheOrderOfCommit() throws Exception {
    var fixture = new Fixture(exchanges, books, registrations);
    long exchange = fixture.open(SEATS);
    books.put(
        OFFICER,
        exchange,
        new Quota(
            0,
            LocalizedText.of(Language.EN, "Fiji"),
            Set.of(),
            Set.of(),
            Set.of("FJ"),
            FIJI + 5,
            FIJI));
    long category = fixture.category(exchange, 0);
    List<Callable<Outcome>> calls = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      var application =
          new Application(
              "Person " + i,
              "person" + i + "@example.org",
              "",
              i % 10 == 0 ? "FJ" : "MU",
              category,
              Language.EN,
              false,
              Application.Needs.NONE);
      calls.add(() -> fixture.register(exchange, application));
    }
    List<Outcome> outcomes = atOnce(calls);

    assertThat(outcomes).hasSize(PEOPLE).allMatch(it -> it.path() != null);
    List<Entry> entries = entries(exchange);
    assertThat(entries.stream().map(Entry::place)).doesNotHaveDuplicates();
    assertThat(entries.stream().mapToLong(Entry::place).max()).hasValue(PEOPLE);
    checkSeats(entries, SEATS);
    checkNobodySkipped(entries);

    leaveAndMoveUp(outcomes, exchange);
  }

  /** Everybody with a seat leaves at the same time: as many of those who wait get one. */
  private void leaveAndMoveUp(List<Outcome> outcomes, long exchange) throws Exception {
    List<Callable<Boolean>> leaving = new ArrayList<>();
    var waited = waiting(exchange);
    outcomes.stream()
        .filter(it -> it.state() == RegistrationState.REGISTERED)
        .forEach(it ->
            leaving.add(() -> {
              registrations.cancel(token(it));
              return true;
            }));
    assertThat(atOnce(leaving)).hasSize(SEATS);
    List<Entry> after = entries(exchange);
    var offered = after.stream().filter(it -> it.state() == RegistrationState.OFFERED).toList();
    assertThat(offered).hasSize(SEATS);
    long fiji = offered.stream().filter(RushTest::fiji).count();
    assertThat(fiji).isBetween((long) FIJI, FIJI + 5L);
    for (boolean each : new boolean[] {true, false}) {
      var line = waited.stream().filter(it -> fiji(it) == each).map(Entry::id).toList();
      var got = offered.stream().filter(it -> fiji(it) == each).map(Entry::id).toList();
      assertThat(got).as("the first of the line").isEqualTo(line.subList(0, got.size()));
    }
    assertThat(roll.log(OFFICER, exchange)).hasSize(SEATS);
  }

  private static void checkSeats(List<Entry> entries, int seats) {
    var seated = entries.stream().filter(it -> it.state() == RegistrationState.REGISTERED).toList();
    assertThat(seated).hasSize(seats);
    assertThat(seated.stream().filter(RushTest::fiji).count()).isBetween((long) FIJI, FIJI + 5L);
  }

  /** Among those whom the same quotas cover, everybody with a seat came before all who wait. */
  private static void checkNobodySkipped(List<Entry> entries) {
    for (boolean each : new boolean[] {true, false}) {
      var line = entries.stream().filter(it -> fiji(it) == each).toList();
      long last =
          line.stream()
              .filter(it -> it.state() == RegistrationState.REGISTERED)
              .mapToLong(Entry::place)
              .max()
              .orElseThrow();
      assertThat(line.stream().filter(it -> it.state() == RegistrationState.WAITING))
          .allMatch(it -> it.place() > last);
    }
  }

  private static boolean fiji(Entry entry) {
    return "FJ".equals(entry.application().country());
  }

  private List<Entry> waiting(long exchange) {
    return entries(exchange).stream()
        .filter(it -> it.state() == RegistrationState.WAITING)
        .toList();
  }

  private List<Entry> entries(long exchange) {
    var all = new ArrayList<Entry>();
    roll.export(OFFICER, exchange, RollFilter.ALL, all::add);
    all.sort(Comparator.comparing(Entry::place));
    assertThat(roll.list(OFFICER, exchange, RollFilter.ALL, PageRequest.first(1)).total())
        .isEqualTo(all.size());
    return all;
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    var start = new CountDownLatch(1);
    var done = new ArrayList<T>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> call : calls) {
        futures.add(
            threads.submit(() -> {
              start.await();
              return call.call();
            }));
      }
      start.countDown();
      for (Future<T> future : futures) {
        done.add(future.get());
      }
    }
    return done;
  }
}
