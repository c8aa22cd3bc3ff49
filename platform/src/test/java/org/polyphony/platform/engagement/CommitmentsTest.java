package org.polyphony.platform.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a real database, with real accounts and the real outbox. */
@SpringBootTest
class CommitmentsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  @Autowired Commitments commitments;
  @Autowired CommitmentHappenings happenings;
  @Autowired EngagementDesk desk;
  @Autowired Notes notes;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired AuditTrail audit;
  @Autowired Actors actors;
  @Autowired Colleagues colleagues;
  @Autowired Outbox outbox;
  @Autowired Mails mails;
  @Autowired DueStore due;
  @Autowired NoteStore noteStore;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Actor reader = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    database.sql("delete from messaging_mail").update();
    database.sql("update engagement_commitment set owner_id = null").update();
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.with("PROGRAMME_OFFICER", "Boris Sample", Language.RU);
    reader = staff.with("EVALUATOR", "Chen Sample", Language.ZH);
  }

  @Test
  void opensComeFirstByDateThenTheOthers() {
    long li = person("Li", Marks.NONE);
    long late = add(li, "Late", DAY.plusDays(9), officer);
    long never = add(li, "No date", null, officer);
    long soon = add(li, "Soon", DAY.plusDays(2), colleague);
    long kept = add(li, "Kept", DAY.plusDays(1), officer);
    commitments.settle(officer, kept, CommitmentState.KEPT, "");

    assertThat(ids(reader, CommitmentFilter.to(li))).containsExactly(soon, late, never, kept);
    assertThat(ids(reader, CommitmentFilter.openOf(id(officer)))).containsExactly(late, never);
    assertThat(ids(reader, new CommitmentFilter("", null, true, null, li)))
        .containsExactly(soon, late);
    assertThat(ids(reader, new CommitmentFilter("no DATE", null, false, null, li)))
        .containsExactly(never);
    assertThat(ids(reader, new CommitmentFilter("", CommitmentState.KEPT, false, null, li)))
        .containsExactly(kept);
    assertThat(desk.items(officer))
        .extracting(DeskSource.Item::label)
        .containsExactly("1 commitment of yours is overdue", "2 open commitments of yours");
    assertThat(desk.items(Actor.VISITOR)).isEmpty();
  }

  @Test
  void whatBecameOfItIsKeptWithItsReasonAndCanBeOpenedAgain() {
    long id = add(person("Li", Marks.NONE), "Send it", DAY, officer);
    assertThatThrownBy(() -> commitments.settle(officer, id, CommitmentState.WITHDRAWN, " "))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("reason"));
    commitments.settle(officer, id, CommitmentState.WITHDRAWN, "No funds");
    var withdrawn = commitments.get(reader, id);
    assertThat(withdrawn.reason()).isEqualTo("No funds");
    assertThat(withdrawn.settled()).isNotNull();
    commitments.settle(officer, id, CommitmentState.OPEN, "ignored");
    assertThat(commitments.get(reader, id).settled()).isNull();
    assertThat(commitments.get(reader, id).reason()).isEmpty();
    assertThat(commitments.history(reader, id))
        .extracting(AuditEntry::action)
        .containsExactly("changed", "changed", "created");
  }

  @Test
  void hidesWhatWasPromisedToAConfidentialPerson() {
    long hidden = person("Hidden", new Marks(false, true, true));
    long id = add(hidden, "Secret", DAY, officer);

    assertThat(ids(colleague, CommitmentFilter.to(hidden))).isEmpty();
    assertThat(
            commitments.list(colleague, CommitmentFilter.to(hidden), PageRequest.first(10)).total())
        .isZero();
    assertThat(commitments.recipients(colleague)).noneMatch(it -> it.id() == hidden);
    assertThat(commitments.recipients(officer)).anyMatch(it -> it.id() == hidden);
    assertThat(exported(colleague, hidden)).isEmpty();
    assertThatThrownBy(() -> commitments.get(colleague, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commitments.history(colleague, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commitments.settle(colleague, id, CommitmentState.KEPT, ""))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> add(hidden, "x", DAY, colleague))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("owner"));

    assertThat(exported(officer, hidden)).hasSize(1);
    commitments.get(officer, id);
    var trail = audit.of(new Subject("commitment", id));
    assertThat(trail)
        .extracting(AuditEntry::action)
        .containsExactly("looked-at", "exported", "created");
    assertThat(trail.toString()).doesNotContain("Secret");
  }

  @Test
  void refusesWithFieldAndReason() {
    long li = person("Li", Marks.NONE);
    refused("text", () -> add(li, " ", null, officer));
    refused("text", () -> add(li, "x".repeat(1001), null, officer));
    refused("due", () -> add(li, "x", DAY.minusDays(1), officer));
    refused("owner", () -> add(li, "x", DAY, reader));
    refused(
        "promised",
        () ->
            commitments.add(
                officer, new CommitmentDraft(li, "x", LocalDate.of(3000, 1, 1), null, null)));
    long id = add(li, "x", null, officer);
    commitments.change(officer, id, 0, new CommitmentDraft(li, "y", DAY, null, null));
    assertThatThrownBy(
            () -> commitments.change(officer, id, 0, new CommitmentDraft(li, "z", DAY, null, null)))
        .hasMessageContaining("changed-since");
    assertThatThrownBy(() -> commitments.add(reader, new CommitmentDraft(li, "x", DAY, null, null)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> commitments.list(Actor.VISITOR, CommitmentFilter.NONE, PageRequest.first(1)))
        .isInstanceOf(Denied.class);
  }

  @Test
  void standsOnTheTimeline() {
    long li = person("Li", Marks.NONE);
    add(li, "Send " + word, DAY.plusDays(3), officer);
    var mention = Objects.requireNonNull(stakeholders.mentions(officer, List.of(li)).get(li));
    assertThat(happenings.newest(reader, mention, "", 10))
        .extracting(Happening::what, Happening::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Commitment: Overdue", Formats.own("Send " + word) + " · due 20 May 2024"));
    assertThat(happenings.newest(Actor.VISITOR, mention, "", 10)).isEmpty();
    assertThat(happenings.count(reader, mention, "")).isEqualTo(1);
  }

  @Test
  void remindsTheOwnerOnceForEachDate() {
    long li = person("Li", Marks.NONE);
    long id = add(li, "Send " + word, DAY.plusDays(10), colleague);

    remind(DAY.plusDays(6));
    assertThat(inbox()).isEmpty();
    remind(DAY.plusDays(7));
    assertThat(inbox())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.language()).isEqualTo(Language.RU);
          assertThat(it.text()).contains("Send " + word, "Li " + word, "27 мая 2024");
        });
    remind(DAY.plusDays(8));
    assertThat(inbox()).hasSize(1);
    commitments.change(
        officer,
        id,
        0,
        new CommitmentDraft(li, "Send " + word, DAY, DAY.plusDays(12), id(colleague)));
    remind(DAY.plusDays(9));
    assertThat(inbox()).hasSize(2);
    commitments.settle(officer, id, CommitmentState.KEPT, "");
    commitments.settle(officer, id, CommitmentState.OPEN, "");
    remind(DAY.plusDays(20));
    assertThat(inbox()).hasSize(2);
  }

  @Test
  void remindsOfPointsAndOfSeveralInOneMail() {
    long li = person("Li", Marks.NONE);
    add(li, "Promise " + word, DAY, colleague);
    notes.add(
        officer,
        new NoteDraft(
            NoteKind.CALL,
            DAY,
            "Text",
            Set.of(li),
            List.of(
                new Point(null, "", "Call " + word, id(colleague), DAY, PointState.OPEN),
                new Point(null, "", "Done " + word, id(colleague), DAY, PointState.DONE))));
    remind(DAY);
    assertThat(inbox())
        .singleElement()
        .satisfies(it ->
            assertThat(it.text())
                .contains("Promise " + word, "Call " + word)
                .doesNotContain("Done"));
    remind(DAY.plusDays(1));
    assertThat(inbox()).hasSize(1);
  }

  @Test
  void aReminderTellsNothingOfAConfidentialPersonAndNothingAtAllToWhoMayNotSeeThem() {
    long hidden = person("Hidden", new Marks(false, true, true));
    stakeholders.letRead(officer, hidden, Set.of(id(officer), id(colleague)));
    add(hidden, "Secret " + word, DAY, colleague);
    add(hidden, "Other " + word, DAY.plusDays(30), colleague);
    remind(DAY);
    assertThat(inbox())
        .singleElement()
        .satisfies(it -> assertThat(it.text()).doesNotContain("Secret", "Hidden", word));
    stakeholders.letRead(officer, hidden, Set.of(id(officer)));
    remind(DAY.plusDays(30));
    assertThat(inbox()).hasSize(1);
  }

  private void remind(LocalDate today) {
    var clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    new Reminders(
            due, noteStore, stakeholders, actors, colleagues, outbox, mails, transaction, clock)
        .remind();
  }

  /** Mails to the colleague; other tests' commitments belong to nobody. */
  private List<PostedMail> inbox() {
    String address =
        Objects.requireNonNull(colleagues.byIds(List.of(id(colleague))).get(id(colleague))).email();
    return outbox.list(Actor.system("test"), PageRequest.first(100)).rows().stream()
        .filter(it -> it.to().equals(address))
        .toList();
  }

  private long add(long to, String text, @Nullable LocalDate by, Actor owner) {
    return commitments.add(officer, new CommitmentDraft(to, text, DAY, by, id(owner)));
  }

  private List<Long> ids(Actor actor, CommitmentFilter filter) {
    return commitments.list(actor, filter, PageRequest.first(20)).rows().stream()
        .map(CommitmentView::id)
        .toList();
  }

  private List<CommitmentView> exported(Actor actor, long to) {
    var rows = new ArrayList<CommitmentView>();
    commitments.export(actor, CommitmentFilter.to(to), rows::add);
    return rows;
  }

  private void refused(String field, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }

  private static long id(Actor actor) {
    return Objects.requireNonNull(actor.accountId());
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}
