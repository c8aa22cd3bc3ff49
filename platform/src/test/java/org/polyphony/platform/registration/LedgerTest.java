package org.polyphony.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;

/** Who may sit down, and which rules can be met at all. */
class LedgerTest {

  private static final Category DELEGATE = new Category(1, words("Delegate"), "government", false);
  private static final Category CIVIL =
      new Category(2, words("Civil society"), "civil-society", false);
  private static final List<Category> BOTH = List.of(DELEGATE, CIVIL);

  @Test
  void limitsOverlapAndEachCounts() {
    var rules =
        new SeatRules(
            10,
            BOTH,
            List.of(quota("delegates", Set.of(1L), "", 2, 0), quota("MU", Set.of(), "MU", 1, 0)));
    var ledger = new Ledger(rules, Map.of());
    long delegateHere = rules.signature(DELEGATE, "MU");
    long delegateThere = rules.signature(DELEGATE, "FJ");
    long civilHere = rules.signature(CIVIL, "MU");
    ledger.take(delegateHere);
    assertThat(ledger.fits(civilHere)).isFalse();
    assertThat(ledger.fits(delegateThere)).isTrue();
    ledger.take(delegateThere);
    assertThat(ledger.fits(delegateThere)).isFalse();
    assertThat(ledger.fits(rules.signature(CIVIL, null))).isTrue();
    ledger.free(delegateHere);
    assertThat(ledger.fits(civilHere)).isTrue();
    assertThat(ledger.seated()).isEqualTo(1);
  }

  @Test
  void nobodyElseTakesAReservedSeat() {
    var rules = new SeatRules(3, BOTH, List.of(quota("civil", Set.of(2L), "", null, 2)));
    var ledger = new Ledger(rules, Map.of());
    long delegate = rules.signature(DELEGATE, null);
    long civil = rules.signature(CIVIL, null);
    ledger.take(delegate);
    assertThat(ledger.fits(delegate)).isFalse();
    ledger.take(civil);
    ledger.take(civil);
    assertThat(ledger.fits(civil)).isFalse();
    assertThat(ledger.seated()).isEqualTo(3);
  }

  @Test
  void whoMeetsTwoReservesFillsOneAndTheBetterOne() {
    var rules =
        new SeatRules(
            2,
            BOTH,
            List.of(quota("civil", Set.of(2L), "", null, 1), quota("MU", Set.of(), "MU", null, 1)));
    var ledger = new Ledger(rules, Map.of());
    long both = rules.signature(CIVIL, "MU");
    ledger.take(both);
    assertThat(ledger.fits(rules.signature(CIVIL, "FJ"))).isTrue();
    assertThat(ledger.fits(rules.signature(DELEGATE, "MU"))).isTrue();
    assertThat(ledger.fits(rules.signature(DELEGATE, "FJ"))).isFalse();
    ledger.take(rules.signature(CIVIL, "FJ"));
    assertThat(ledger.holds()).isTrue();
  }

  /** Against the matching itself: every person tried in every reserved seat. */
  @Test
  void fillsReservedSeatsAsWellAsAnyMatching() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int quotas = 1 + random.nextInt(4);
      var list = new java.util.ArrayList<Quota>();
      for (int i = 0; i < quotas; i++) {
        list.add(quota("q" + i, Set.of(), "", null, random.nextInt(3)));
      }
      var rules = new SeatRules(100, BOTH, list);
      var seated = new HashMap<Long, Integer>();
      var people = new java.util.ArrayList<Long>();
      for (int i = 0; i < random.nextInt(7); i++) {
        long signature = random.nextInt(1 << quotas);
        seated.merge(signature, 1, Integer::sum);
        people.add(signature);
      }
      assertThat(new Ledger(rules, seated).inReserved()).isEqualTo(matched(list, people));
    }
  }

  private static int matched(List<Quota> quotas, List<Long> people) {
    var seats = new java.util.ArrayList<Integer>();
    for (int i = 0; i < quotas.size(); i++) {
      for (int j = 0; j < quotas.get(i).reserved(); j++) {
        seats.add(i);
      }
    }
    int[] sits = new int[seats.size()];
    java.util.Arrays.fill(sits, -1);
    int count = 0;
    for (int person = 0; person < people.size(); person++) {
      count += place(person, people, seats, sits, new HashSet<>()) ? 1 : 0;
    }
    return count;
  }

  private static boolean place(
      int person, List<Long> people, List<Integer> seats, int[] sits, Set<Integer> tried) {
    for (int seat = 0; seat < sits.length; seat++) {
      boolean fits = (people.get(person) >> seats.get(seat) & 1) == 1;
      if (fits && tried.add(seat)) {
        if (sits[seat] < 0 || place(sits[seat], people, seats, sits, tried)) {
          sits[seat] = person;
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void refusesRulesThatCannotBeMet() {
    refused(
        "reserved-capacity",
        4,
        quota("a", Set.of(1L), "", null, 3),
        quota("b", Set.of(2L), "", null, 2));
    refused("quota-empty", 4, quota("a", Set.of(1L), "", null, 0));
    refused("reserved-most", 4, quota("a", Set.of(1L), "", 1, 2));
    refused("quota-nobody", 4, quota("a", Set.of(99L), "", 1, 0));
    refused(
        "quotas-clash",
        20,
        quota("Mauritius", Set.of(), "MU", null, 5),
        quota("Civil society", Set.of(2L), "", null, 5),
        quota("Delegates", Set.of(1L), "", 3, 0),
        quota("All civil society", Set.of(), "", 6, 0));
    assertThatThrownBy(() ->
            QuotaCheck.check(
                new SeatRules(
                    20,
                    BOTH,
                    List.of(
                        quota("Mauritius", Set.of(), "MU", null, 5),
                        quota("Delegates", Set.of(1L), "", 3, 0),
                        quota("Civil society", Set.of(2L), "", 1, 0),
                        quota("Fiji", Set.of(), "FJ", 9, 0)))))
        .isInstanceOfSatisfying(
            Refused.class,
            it ->
                assertThat(String.valueOf(it.arguments()[1]))
                    .contains("Mauritius", "Delegates", "Civil society")
                    .doesNotContain("Fiji"));
    assertThatCode(() ->
            QuotaCheck.check(
                new SeatRules(
                    20,
                    BOTH,
                    List.of(
                        quota("Mauritius", Set.of(), "MU", 9, 4),
                        quota("Delegates", Set.of(1L), "", 3, 1),
                        quota("Civil society", Set.of(2L), "", 2, 0)))))
        .doesNotThrowAnyException();
  }

  /** Half a person is nobody: three limits of 1 on pairs of three kinds, and 3 people in all. */
  @Test
  void looksForWholePeople() {
    var pairs = new double[][] {{1, 1, 0}, {0, 1, 1}, {1, 0, 1}};
    var conditions = new java.util.ArrayList<Feasibility.Condition>();
    for (double[] pair : pairs) {
      conditions.add(new Feasibility.Condition(pair, 1, false));
    }
    conditions.add(new Feasibility.Condition(new double[] {2, 2, 2}, 3, true));
    assertThat(new Feasibility(3).possible(conditions)).isFalse();
    conditions.set(3, new Feasibility.Condition(new double[] {1, 1, 1}, 1, true));
    assertThat(new Feasibility(3).possible(conditions)).isTrue();
  }

  private static void refused(String key, int capacity, Quota... quotas) {
    assertThatThrownBy(() -> QuotaCheck.check(new SeatRules(capacity, BOTH, List.of(quotas))))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("registration.refused." + key));
  }

  private static Quota quota(
      String name, Set<Long> categories, String country, @Nullable Integer most, int reserved) {
    return new Quota(
        0,
        words(name),
        categories,
        Set.of(),
        country.isEmpty() ? Set.of() : Set.of(country),
        most,
        reserved);
  }

  private static LocalizedText words(String words) {
    return LocalizedText.of(Language.EN, words);
  }
}
