package org.polyphony.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Validity;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.Willingness;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What people agreed to counts wherever somebody mails, lists or exports them. */
@SpringBootTest
class ConsentsTest {

  private static final Actor OFFICER = new Somebody(81L, true);
  private static final Actor COLLEAGUE = new Somebody(82L, true);

  @Autowired Consents consents;
  @Autowired Willingness willingness;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Contacts contacts;
  @Autowired Addresses addresses;
  @Autowired Merges merges;
  @Autowired Clock clock;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void today() {
    today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  @Test
  void theNewestDecisionCountsAndTheOthersAreKept() {
    long ana = person("Ana", Marks.NONE);
    assertThat(unwilling(ana)).isEmpty();
    record(ana, true, today.minusDays(9), null);
    assertThat(unwilling(ana)).isEmpty();
    record(ana, false, today.minusDays(3), null);
    assertThat(unwilling(ana)).containsExactly(ana);
    record(ana, true, today.minusDays(5), null);
    assertThat(unwilling(ana)).as("a decision of an earlier day").containsExactly(ana);
    record(ana, true, today.minusDays(3), null);
    assertThat(unwilling(ana)).as("recorded later on the same day").isEmpty();
    assertThat(consents.of(OFFICER, ana)).hasSize(4);
  }

  @Test
  void aConsentThatExpiredStopsMailingsAndIsListed() {
    long gone = person("Gone", Marks.NONE);
    long soon = person("Soon", Marks.NONE);
    long stays = person("Stays", Marks.NONE);
    record(gone, true, today.minusDays(30), today);
    record(soon, true, today.minusDays(30), today.plusDays(1));
    record(stays, true, today.minusDays(30), today.plusDays(Standing.SOON + 1));
    var all = List.of(gone, soon, stays);
    assertThat(willingness.unwilling(Willingness.QUESTIONS, all)).containsExactly(gone);
    assertThat(addresses.of(OFFICER, all, Willingness.QUESTIONS)).containsOnlyKeys(soon, stays);
    assertThat(addresses.of(OFFICER, all, Willingness.NEWSLETTERS))
        .containsOnlyKeys(gone, soon, stays);
    assertThat(listed(Standing.EXPIRED, OFFICER)).contains(gone).doesNotContain(soon, stays);
    assertThat(listed(Standing.EXPIRING, OFFICER)).contains(soon).doesNotContain(gone, stays);
    assertThat(listed(Standing.GIVEN, OFFICER)).contains(stays).doesNotContain(gone, soon);
  }

  @Test
  void whoWantsNoMailingsIsInNoFileForThem() {
    long ana = person("Ana", Marks.NONE);
    contacts.add(OFFICER, point(ana, "list@example.org", Purpose.MAILINGS));
    contacts.add(OFFICER, point(ana, "any@example.org", Purpose.GENERAL));
    assertThat(contacts.mailing(OFFICER, List.of(ana))).containsOnlyKeys(ana);
    var no =
        new DecisionDraft(
            Willingness.NEWSLETTERS, false, Basis.CONSENT, Way.MAIL, today, null, "", "mail 7");
    consents.record(OFFICER, ana, no);
    assertThat(contacts.mailing(OFFICER, List.of(ana))).isEmpty();
    assertThat(contacts.holding(OFFICER, List.of(ana)).getOrDefault(ana, List.of()))
        .extracting(PointDraft::value)
        .containsExactly("any@example.org");
  }

  @Test
  void aConsentNeedsProofAndDaysThatCanBe() {
    long ana = person("Ana", Marks.NONE);
    refused(ana, "proof", draft(true, Basis.CONSENT, today, null, ""));
    refused(ana, "decided", draft(true, Basis.LEGAL, today.plusDays(1), null, ""));
    refused(ana, "expires", draft(true, Basis.LEGAL, today, today, ""));
    refused(ana, "expires", draft(false, Basis.CONSENT, today, today.plusDays(1), "x"));
    refused(ana, "proof", draft(true, Basis.CONSENT, today, null, "x".repeat(1_001)));
    consents.record(OFFICER, ana, draft(true, Basis.LEGAL, today, null, ""));
    assertThat(consents.of(OFFICER, ana)).hasSize(1);
  }

  @Test
  void whoIsHiddenIsNotFoundAndNotListed() {
    long hidden = person("Hidden", new Marks(false, true, true));
    record(hidden, false, today, null);
    assertThat(listed(Standing.WITHDRAWN, OFFICER)).contains(hidden);
    assertThat(listed(Standing.WITHDRAWN, COLLEAGUE)).doesNotContain(hidden);
    assertThatThrownBy(() -> consents.of(COLLEAGUE, hidden)).isInstanceOf(NotFound.class);
    var draft = draft(false, Basis.CONSENT, today, null, "x");
    assertThatThrownBy(() -> consents.record(COLLEAGUE, hidden, draft))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> consents.record(new Somebody(83L, false), hidden, draft))
        .isInstanceOf(Denied.class);
  }

  @Test
  void whatSomebodySaidGoesWithAMerge() {
    long ana = person("Ana", Marks.NONE);
    long twin = person("Ana B", Marks.NONE);
    record(ana, true, today.minusDays(9), null);
    record(twin, false, today, null);
    var draft = merges.draft(OFFICER, ana, twin);
    long merge = merges.merge(OFFICER, ana, twin, draft.versions(), Set.of());
    assertThat(unwilling(ana)).containsExactly(ana);
    merges.unmerge(OFFICER, merge);
    assertThat(unwilling(ana)).isEmpty();
    assertThat(unwilling(twin)).containsExactly(twin);
  }

  private void refused(long person, String field, DecisionDraft draft) {
    assertThatThrownBy(() -> consents.record(OFFICER, person, draft))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  private Set<Long> unwilling(long person) {
    return willingness.unwilling(Willingness.QUESTIONS, List.of(person));
  }

  private void record(long person, boolean given, LocalDate day, @Nullable LocalDate expires) {
    consents.record(OFFICER, person, draft(given, Basis.CONSENT, day, expires, "paper 1"));
  }

  private static DecisionDraft draft(
      boolean given, Basis basis, LocalDate day, @Nullable LocalDate expires, String proof) {
    return new DecisionDraft(
        Willingness.QUESTIONS, given, basis, Way.PAPER, day, expires, "", proof);
  }

  private List<Long> listed(Standing standing, Actor actor) {
    var listed = new ArrayList<Long>();
    var filter = new ConsentFilter("", standing);
    long total = consents.standing(actor, filter, PageRequest.first(1)).total();
    consents.export(
        actor, filter, rows -> rows.stream().map(Decision::person).forEach(listed::add));
    assertThat(listed).hasSize((int) total);
    return listed;
  }

  private static PointDraft point(long person, String value, Purpose purpose) {
    return new PointDraft(person, Channel.EMAIL, value, purpose, Validity.OPEN, "");
  }

  private long person(String name, Marks marks) {
    return people
        .add(
            OFFICER,
            new PersonDetails(
                name + " " + word,
                List.of(),
                Sex.NOT_STATED,
                List.of(),
                name.replace(" ", "") + word + "@example.org",
                "",
                Profile.EMPTY.marked(marks)))
        .value();
  }

  private record Somebody(Long accountId, boolean allowed) implements Actor {

    @Override
    public String name() {
      return "Sample " + accountId;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return allowed;
    }
  }
}
