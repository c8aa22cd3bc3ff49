package org.polyphony.platform.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.EVALUATOR;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.beans.factory.annotation.Autowired;

/** The façade on a real database. Every test makes exchanges under a word of its own. */
@WithRecords
class ExchangesTest {

  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

  private long add(String title, String start, String end) {
    return exchanges.add(draft(title + " " + word, start, end), ExchangeState.PLANNED, OFFICER);
  }

  private List<Long> ids(ExchangeFilter filter, Actor actor) {
    return exchanges.list(filter, PageRequest.first(200), actor).rows().stream()
        .map(ExchangeView::id)
        .toList();
  }

  private ExchangeFilter in(String year) {
    return new ExchangeFilter(word, "", "", "", "", year, true);
  }

  @Test
  void hidesIdeasFromThoseWhoMayNotEdit() {
    long idea = exchanges.add(draft("Idea " + word, null, null), ExchangeState.IDEA, OFFICER);
    for (Actor each : List.of(Actor.VISITOR, MEMBER, EVALUATOR)) {
      assertThat(ids(in(""), each)).isEmpty();
      assertThatThrownBy(() -> exchanges.byId(idea, each)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> exchanges.remove(idea, each)).isInstanceOf(NotFound.class);
    }
    assertThat(ids(in(""), OFFICER)).containsExactly(idea);
  }

  @Test
  void letsOnlyThoseChangeWhoMay() {
    long id = add("Closed", null, null);
    var newcomer = new PersonDetails("Newcomer " + word, Profile.EMPTY);
    for (Actor each : List.of(Actor.VISITOR, MEMBER, EVALUATOR)) {
      denied(() -> exchanges.add(draft("A", null, null), ExchangeState.PLANNED, each));
      denied(() -> exchanges.change(id, 0, draft("A", null, null), each));
      denied(() -> exchanges.move(id, ExchangeState.CONFIRMED, "", each));
      denied(() -> exchanges.include(id, 1, null, "", each));
      denied(() -> exchanges.include(id, newcomer, "", each));
      denied(() -> exchanges.count(id, new ExchangeView.Count(0, text("A"), null, 1, false), each));
      denied(() -> exchanges.attach(id, text("A"), "", each));
      denied(() -> exchanges.remove(id, each));
    }
  }

  private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(Denied.class);
  }

  @Test
  void showsPeopleOnlyToThoseWhoMaySeeThem() {
    long id = add("People", null, null);
    exchanges.include(id, new PersonDetails("Person " + word, Profile.EMPTY), "why", OFFICER);
    assertThat(exchanges.byId(id, Actor.VISITOR).participants()).isEmpty();
    assertThat(exchanges.byId(id, MEMBER).participants()).isEmpty();
    assertThat(exchanges.byId(id, EVALUATOR).participants()).hasSize(1);
    long person = exchanges.byId(id, OFFICER).participants().getFirst().personId();
    assertThat(exchanges.ofPerson(person, MEMBER)).isEmpty();
    assertThat(exchanges.ofPerson(person, EVALUATOR)).hasSize(1);
    refused("person", () -> exchanges.include(id, person, null, "", OFFICER));
    refused("person", () -> exchanges.include(id, 987_654_321, null, "", OFFICER));
    assertThatThrownBy(() -> exchanges.remove(id, OFFICER)).isInstanceOf(Refused.class);
  }

  @Test
  void writesOneEntryForEachChange() {
    long id = add("Audited", "2017", null);
    exchanges.change(id, version(id), draft("Audited again " + word, "2017", null), OFFICER);
    exchanges.change(id, version(id), draft("Audited again " + word, "2017", null), OFFICER);
    exchanges.move(id, ExchangeState.CONFIRMED, "agreed", OFFICER);
    exchanges.include(id, new PersonDetails("P " + word, Profile.EMPTY), "", OFFICER);
    long part = exchanges.byId(id, OFFICER).participants().getFirst().id();
    exchanges.mark(id, part, ParticipantState.ATTENDED, OFFICER);
    exchanges.exclude(id, part, OFFICER);
    exchanges.count(id, new ExchangeView.Count(0, text("Guests"), "media", null, true), OFFICER);
    exchanges.attach(id, text("Report"), "https://example.org/r", OFFICER);
    exchanges.remove(id, OFFICER);
    assertThat(audit.of(new Subject("exchange", id)))
        .extracting(AuditEntry::action)
        .containsExactly(
            "removed", "changed", "changed", "changed", "changed", "changed", "changed", "changed",
            "created");
    assertThatThrownBy(() -> exchanges.byId(id, OFFICER)).isInstanceOf(NotFound.class);
  }

  private int version(long id) {
    return exchanges.byId(id, OFFICER).version();
  }

  @Test
  void refusesAChangeFromAnOlderVersion() {
    long id = add("Contested", null, null);
    int seen = version(id);
    exchanges.change(id, seen, draft("First " + word, null, null), OFFICER);
    assertThatThrownBy(
            () -> exchanges.change(id, seen, draft("Second " + word, null, null), OFFICER))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.key()).isEqualTo("exchanges.refused.changed-meanwhile"));
    assertThat(exchanges.byId(id, OFFICER).draft().title()).isEqualTo(text("First " + word));
  }

  @Test
  void losesNothingWhenManyAddAtOnce() throws Exception {
    long id = add("Busy", null, null);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var work =
          java.util.stream.IntStream.range(0, 16)
              .<Callable<Boolean>>mapToObj(i ->
                  () -> {
                    exchanges.count(
                        id, new ExchangeView.Count(0, text("C" + i), null, i, false), OFFICER);
                    return true;
                  })
              .toList();
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(exchanges.byId(id, OFFICER).counts()).hasSize(16);
    assertThat(audit.of(new Subject("exchange", id))).hasSize(17);
  }

  @Test
  void refusesWhatDoesNotExistBesideItsField() {
    refused(
        "countries",
        () -> exchanges.add(draft("A", null, null, List.of("QQ")), ExchangeState.IDEA, OFFICER));
    refused("zone", () -> zone("Mars/Olympus"));
    refused("zone", () -> zone("+25:00"));
    refused("zone", () -> zone("\u202eEurope/Paris"));
    zone("Africa/Tunis");
    zone("UTC");
    long id = add("Group", null, null);
    refused(
        "group",
        () ->
            exchanges.count(
                id, new ExchangeView.Count(0, text("A"), "martians", 1, false), OFFICER));
    assertThatThrownBy(() -> exchanges.dropCount(id, 999_999, OFFICER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exchanges.detach(id, 999_999, OFFICER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exchanges.exclude(id, 999_999, OFFICER)).isInstanceOf(NotFound.class);
  }

  private void zone(String zone) {
    exchanges.add(
        Drafts.inZone(draft("Zone " + word, null, null), zone), ExchangeState.IDEA, OFFICER);
  }

  private static void refused(
      String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  @Test
  void findsByPeriodWhateverThePrecision() {
    long day = add("Day", "2031-06-15", null);
    long month = add("Month", "2031-06", null);
    long year = add("Year", "2031", null);
    long long_ = add("Long", "2030-12-30", "2031-06-02");
    long next = add("Next", "2032-01-01", null);
    add("Undated", null, null);
    assertThat(ids(in("2031"), OFFICER)).containsExactlyInAnyOrder(day, month, year, long_);
    assertThat(ids(in("2031-06"), OFFICER)).containsExactlyInAnyOrder(day, month, year, long_);
    assertThat(ids(in("2031-07"), OFFICER)).containsExactly(year);
    assertThat(ids(in("2030-12"), OFFICER)).containsExactly(long_);
    assertThat(ids(in("2032-01"), OFFICER)).containsExactly(next);
    assertThat(ids(in("2031-13"), OFFICER)).hasSize(6);
  }

  @Test
  void findsWordsNotSigns() {
    long percent = add("100 % heard_ \\ \"quoted\"", null, null);
    add("Other", null, null);
    for (String typed : List.of("100 %", "heard_", "\\", "\"quoted\"", "HEARD")) {
      assertThat(ids(new ExchangeFilter(typed + "", "", "", "", "", "", true), OFFICER))
          .as(typed)
          .contains(percent);
    }
    assertThat(ids(new ExchangeFilter("%" + word, "", "", "", "", "", true), OFFICER)).isEmpty();
    assertThat(ids(new ExchangeFilter("original", "", "", "", "", "", true), OFFICER))
        .doesNotContain(percent);
  }

  @Test
  void sortsAndPages() {
    long b = add("bbb", "2041-02", null);
    long a = add("aaa", "2041-03", null);
    exchanges.move(b, ExchangeState.CONFIRMED, "", OFFICER);
    assertThat(sorted("title", false)).containsExactly(a, b);
    assertThat(sorted("start", false)).containsExactly(b, a);
    assertThat(sorted("state", true)).containsExactly(b, a);
    assertThat(sorted("moved", true)).containsExactly(b, a);
    assertThat(sorted("nonsense; drop table", false)).hasSize(2);
    assertThat(exchanges.list(in(""), new PageRequest(2, 1, "title", false), OFFICER).rows())
        .extracting(ExchangeView::id)
        .containsExactly(b);
  }

  private List<Long> sorted(String by, boolean descending) {
    return exchanges.list(in(""), new PageRequest(1, 10, by, descending), OFFICER).rows().stream()
        .map(ExchangeView::id)
        .toList();
  }

  @Test
  void listsThirtyForThePriceOfOne() throws Exception {
    for (int i = 0; i < 30; i++) {
      long id = add("Row " + i, "2051", null);
      exchanges.attach(id, text("Document"), "", OFFICER);
    }
    long one = StatementCounter.count(() -> exchanges.list(in(""), PageRequest.first(1), OFFICER));
    long thirty =
        StatementCounter.count(() -> exchanges.list(in(""), PageRequest.first(30), OFFICER));
    assertThat(thirty).isEqualTo(one);
  }
}
