package org.polyphony.platform.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes on a real database, with real accounts. Every test works under a word of its own. */
@SpringBootTest
@Import(StatementCounter.class)
class NotesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  @Autowired Notes notes;
  @Autowired NoteHappenings happenings;
  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired AuditTrail audit;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Actor reader = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    reader = staff.with("EVALUATOR", "Chen Sample", Language.ZH);
  }

  @Test
  void oneNoteStandsOnTheTimelineOfEverybodyItIsAbout() {
    long union = organisation("Union");
    long li = person("Li");
    long note = notes.add(officer, draft("We met " + word, union, li));

    for (long each : List.of(union, li)) {
      assertThat(timeline(colleague, each, ""))
          .extracting(Happening::detail)
          .containsExactly("We met " + word);
      assertThat(timeline(colleague, each, "engagement.kind.meeting")).hasSize(1);
      assertThat(timeline(colleague, each, "engagement.kind.call")).isEmpty();
    }
    assertThat(timeline(Actor.VISITOR, union, "")).isEmpty();
    assertThat(notes.get(reader, note).about()).extracting(it -> it.id()).contains(union, li);
    assertThat(notes.get(reader, note).author()).isEqualTo("Amina Sample");
  }

  @Test
  void aNoteAboutSeveralIsReadOnlyByWhoMaySeeAllOfThem() {
    long open = organisation("Open");
    long hidden = confidential("Hidden");
    long both = notes.add(officer, draft("Secret " + word, open, hidden));
    notes.add(officer, draft("Public " + word, open));

    assertThat(list(colleague)).extracting(NoteView::excerpt).containsExactly("Public " + word);
    assertThat(notes.list(colleague, words(), PageRequest.first(10)).total()).isEqualTo(1);
    assertThat(timeline(colleague, open, "")).hasSize(1);
    assertThat(count(colleague, open)).isEqualTo(1);
    assertThatThrownBy(() -> notes.get(colleague, both)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> notes.history(colleague, both)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> notes.remove(colleague, both)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> notes.change(colleague, both, 0, draft("x", open)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> notes.add(colleague, draft("x", hidden))).isInstanceOf(NotFound.class);
    assertThat(list(officer)).hasSize(2);

    notes.get(officer, both);
    var history = notes.history(officer, both);
    assertThat(history).extracting(AuditEntry::action).containsExactly("looked-at", "created");
    assertThat(history.toString()).doesNotContain("Secret");
    stakeholders.letRead(officer, hidden, Set.of(id(officer), id(colleague)));
    assertThat(notes.get(colleague, both).draft().text()).isEqualTo("Secret " + word);
  }

  @Test
  void aNoteThatBecomesConfidentialIsHiddenFromThenOn() {
    long league = organisation("League");
    long note = notes.add(officer, draft("Before " + word, league));
    notes.get(colleague, note);
    var record = organisations.get(officer, organisationId(league));
    organisations.change(
        officer,
        organisationId(league),
        record.version(),
        details("League", new Marks(false, true, true)));

    assertThatThrownBy(() -> notes.get(colleague, note)).isInstanceOf(NotFound.class);
    assertThat(list(colleague)).isEmpty();
  }

  @Test
  void pointsKeepOwnerDueDateAndState() {
    long union = organisation("Union");
    var point = new Point(null, "They ask", "Send it", id(colleague), DAY, PointState.OPEN);
    long note = notes.add(officer, draft(List.of(point), union));

    assertThat(open(colleague)).extracting(NoteView::id).containsExactly(note);
    assertThat(open(officer)).isEmpty();
    Point kept = notes.get(officer, note).draft().points().getFirst();
    notes.settle(colleague, note, number(kept), PointState.DONE);
    assertThat(open(colleague)).isEmpty();
    assertThat(notes.get(officer, note).open()).isZero();

    var more = new Point(null, "More", "", null, null, PointState.OPEN);
    notes.change(
        officer,
        note,
        0,
        draft(List.of(more, notes.get(officer, note).draft().points().getFirst()), union));
    assertThat(notes.get(officer, note).draft().points())
        .extracting(Point::text)
        .containsExactly("More", "They ask");
    assertThat(notes.get(officer, note).draft().points().get(1).id()).isEqualTo(kept.id());
    assertThat(notes.history(officer, note))
        .extracting(AuditEntry::action)
        .containsExactly("changed", "changed", "created");
    assertThatThrownBy(() -> notes.settle(officer, note, 1L << 50, PointState.DONE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOwnerMustBeAbleToSeeWhatTheyOwn() {
    long hidden = confidential("Hidden");
    refused("point.0.owner", "owner-sight", List.of(owned(colleague)), hidden);
    refused("point.0.owner", "owner", List.of(owned(reader)), hidden);
    notes.add(officer, draft(List.of(owned(officer)), hidden));
  }

  @Test
  void refusesWithFieldAndReason() {
    long union = organisation("Union");
    refused("text", "required", new NoteDraft(NoteKind.CALL, DAY, " ", Set.of(union), List.of()));
    refused("about", "about", new NoteDraft(NoteKind.CALL, DAY, "x", Set.of(), List.of()));
    refused(
        "day",
        "future",
        new NoteDraft(NoteKind.CALL, LocalDate.of(3000, 1, 1), "x", Set.of(union), List.of()));
    refused(
        "point.0.followUp",
        "follow-up",
        List.of(new Point(null, "x", "", null, DAY, PointState.OPEN)),
        union);
    long note = notes.add(officer, draft("First " + word, union));
    notes.change(officer, note, 0, draft("Second " + word, union));
    assertThatThrownBy(() -> notes.change(officer, note, 0, draft("Late", union)))
        .hasMessageContaining("changed-since");
  }

  @Test
  void removedNotesLeaveListsAndComeBack() {
    long union = organisation("Union");
    long note = notes.add(officer, draft("Gone " + word, union));
    notes.remove(officer, note);
    assertThat(list(officer)).isEmpty();
    assertThat(count(officer, union)).isZero();
    assertThat(notes.get(officer, note).removed()).isTrue();
    assertThatThrownBy(() -> notes.change(officer, note, 1, draft("x", union)))
        .isInstanceOf(Refused.class);
    notes.restore(officer, note);
    assertThat(list(officer)).hasSize(1);
    assertThat(audit.of(new Subject("note", note)))
        .extracting(AuditEntry::action)
        .containsExactly("restored", "removed", "created");
  }

  @Test
  void findsWordsOfTextAndPointsLiterally() {
    long union = organisation("Union");
    notes.add(officer, draft("Résumé 100% " + word, union));
    assertThat(found(word + " 100%")).hasSize(1);
    assertThat(found(word + " 100_")).isEmpty();
    assertThat(found(word + " RÉSUMÉ")).hasSize(1);
    notes.add(
        officer,
        draft(List.of(new Point(null, "", "Send " + word, null, null, PointState.OPEN)), union));
    assertThat(found("send " + word)).hasSize(1);
  }

  @Test
  void needsPermissions() {
    long union = organisation("Union");
    long note = notes.add(officer, draft("x", union));
    assertThatThrownBy(() -> notes.add(reader, draft("x", union))).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> notes.remove(reader, note)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> notes.get(Actor.VISITOR, note)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> list(Actor.VISITOR)).isInstanceOf(Denied.class);
  }

  @Test
  void thirtyNotesCostAsManyStatementsAsOne() throws Exception {
    long union = organisation("Union");
    for (int i = 0; i < 30; i++) {
      notes.add(officer, draft(List.of(owned(officer)), union));
    }
    var filter = NoteFilter.about(union, null);
    long one = StatementCounter.count(() -> notes.list(officer, filter, PageRequest.first(1)));
    long all = StatementCounter.count(() -> notes.list(officer, filter, PageRequest.first(30)));
    assertThat(all).isEqualTo(one);
  }

  private void refused(String field, String key, List<Point> points, long about) {
    refused(field, key, draft(points, about));
  }

  private void refused(String field, String key, NoteDraft draft) {
    assertThatThrownBy(() -> notes.add(officer, draft))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> {
              assertThat(it.field()).isEqualTo(field);
              assertThat(it.key()).endsWith("." + key);
            });
  }

  private List<Happening> timeline(Actor actor, long id, String kind) {
    return happenings.newest(actor, mention(id), kind, 10);
  }

  private long count(Actor actor, long id) {
    return happenings.count(actor, mention(id), "");
  }

  private org.polyphony.platform.stakeholders.Mention mention(long id) {
    return stakeholders.mentions(officer, List.of(id)).get(id);
  }

  private List<NoteView> list(Actor actor) {
    return notes.list(actor, words(), PageRequest.first(10)).rows();
  }

  private List<NoteView> found(String typed) {
    return notes
        .list(officer, new NoteFilter(typed, null, null, null), PageRequest.first(10))
        .rows();
  }

  private List<NoteView> open(Actor owner) {
    return notes
        .list(officer, new NoteFilter("", null, null, id(owner)), PageRequest.first(10))
        .rows();
  }

  private NoteFilter words() {
    return new NoteFilter(word, null, null, null);
  }

  private static NoteDraft draft(String text, Long... about) {
    return new NoteDraft(NoteKind.MEETING, DAY, text, Set.of(about), List.of());
  }

  private static NoteDraft draft(List<Point> points, long about) {
    return new NoteDraft(NoteKind.MEETING, DAY, "Text", Set.of(about), points);
  }

  private static Point owned(Actor owner) {
    return new Point(null, "", "Do it", id(owner), null, PointState.OPEN);
  }

  private static long id(Actor actor) {
    return java.util.Objects.requireNonNull(actor.accountId());
  }

  private static long number(Point point) {
    return java.util.Objects.requireNonNull(point.id());
  }

  private long organisation(String name) {
    return organisations.add(officer, details(name, Marks.NONE)).value();
  }

  private long confidential(String name) {
    return organisations.add(officer, details(name, new Marks(false, true, true))).value();
  }

  private long person(String name) {
    return people.add(officer, new PersonDetails(name + " " + word, Profile.EMPTY)).value();
  }

  private OrganisationDetails details(String name, Marks marks) {
    return new OrganisationDetails(
        LocalizedText.of(Language.EN, name + " " + word), Profile.EMPTY.marked(marks));
  }

  private static org.polyphony.platform.stakeholders.OrganisationId organisationId(long id) {
    return new org.polyphony.platform.stakeholders.OrganisationId(id);
  }
}
