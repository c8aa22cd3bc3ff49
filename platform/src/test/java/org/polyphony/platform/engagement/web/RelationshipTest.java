package org.polyphony.platform.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.engagement.CommitmentDraft;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.HealthState;
import org.polyphony.platform.engagement.NoteDraft;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.engagement.Relationships;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** How relationships stand: computed, judged, and shown on the record. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class RelationshipTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  @Autowired Relationships relationships;
  @Autowired Commitments commitments;
  @Autowired Notes notes;
  @Autowired People people;
  @Autowired Actors actors;
  @Autowired JdbcClient database;
  @Autowired MockMvc server;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Actor reader = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    reader = staff.with("EVALUATOR", "Chen Sample", Language.EN);
  }

  @Test
  void isComputedFromWhatTheActorMaySee() {
    long li = person("Li", Marks.NONE);
    long hidden = person("Hidden", new Marks(false, true, true));
    assertThat(relationships.of(reader, li).state()).isEqualTo(HealthState.UNKNOWN);
    var point = new Point(null, "", "Call", null, null, PointState.OPEN);
    note(NoteKind.MEETING, DAY, List.of(point), li);
    note(NoteKind.DOCUMENT, DAY.plusDays(9), List.of(), li);
    note(NoteKind.CALL, DAY.plusDays(5), List.of(point), li, hidden);
    commitments.add(officer, new CommitmentDraft(li, "Late", DAY, DAY, null));
    commitments.add(officer, new CommitmentDraft(li, "No date", DAY, null, null));

    var seen = relationships.of(colleague, li).signs();
    assertThat(seen.lastContact()).isEqualTo(DAY);
    assertThat(seen.open()).isEqualTo(1);
    assertThat(seen.overdue()).isEqualTo(1);
    var all = relationships.of(officer, li).signs();
    assertThat(all.lastContact()).isEqualTo(DAY.plusDays(5));
    assertThat(all.open()).isEqualTo(2);
    assertThatThrownBy(() -> relationships.of(colleague, hidden)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> relationships.judge(colleague, hidden, HealthState.GOOD, "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> relationships.compute(colleague, hidden)).isInstanceOf(NotFound.class);
  }

  @Test
  void aJudgementCountsUntilItIsTakenBack() {
    long li = person("Li", Marks.NONE);
    assertThatThrownBy(() -> relationships.judge(officer, li, HealthState.GOOD, " "))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("reason"));
    assertThatThrownBy(() -> relationships.judge(officer, li, HealthState.UNKNOWN, "x"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> relationships.judge(reader, li, HealthState.GOOD, "x"))
        .isInstanceOf(Denied.class);
    relationships.judge(officer, li, HealthState.POOR, "They are cross");
    relationships.judge(officer, li, HealthState.GOOD, "We talk daily");
    var health = relationships.of(reader, li);
    assertThat(health.state()).isEqualTo(HealthState.GOOD);
    assertThat(Objects.requireNonNull(health.judged()).reason()).isEqualTo("We talk daily");
    relationships.compute(officer, li);
    assertThat(relationships.of(reader, li).state()).isEqualTo(HealthState.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void standsOnTheRecordWithItsReason(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    String record = "/manage/people/" + li;
    String path = "/manage/relationships/" + li;
    assertThat(pages.get(officer, record)).contains(path);
    assertThat(pages.get(reader, record)).doesNotContain(path);
    var bad = pages.post(officer, path + "/judge", "state", "POOR", "reason", "");
    assertThat(bad.getStatus()).isEqualTo(422);
    pages.post(officer, path + "/judge", "state", "POOR", "reason", "Because <b> " + word);
    assertThat(pages.get(reader, record)).contains("Because &lt;b&gt; " + word, "Amina Sample");
    assertThat(pages.get(officer, path)).contains("Because &lt;b&gt; " + word, path + "/compute");
    pages.post(officer, path + "/compute");
    assertThat(pages.get(officer, path)).doesNotContain("Because");
  }

  private void note(NoteKind kind, LocalDate day, List<Point> points, Long... about) {
    notes.add(officer, new NoteDraft(kind, day, "Text", Set.of(about), points));
  }

  private long person(String name, Marks marks) {
    return people
        .add(officer, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}
