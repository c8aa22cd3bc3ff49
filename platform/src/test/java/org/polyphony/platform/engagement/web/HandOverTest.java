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
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.engagement.CommitmentDraft;
import org.polyphony.platform.engagement.CommitmentState;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.HandOvers;
import org.polyphony.platform.engagement.NoteDraft;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody leaves, somebody takes over, and it is taken back. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class HandOverTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

  @Autowired HandOvers handOvers;
  @Autowired Commitments commitments;
  @Autowired Notes notes;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired AuditTrail audit;
  @Autowired Actors actors;
  @Autowired JdbcClient database;
  @Autowired MockMvc server;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor leaver = Actor.VISITOR;
  private Actor successor = Actor.VISITOR;
  private Actor head = Actor.VISITOR;
  private Actor reader = Actor.VISITOR;

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    leaver = staff.officer("Amina Leaver");
    successor = staff.officer("Boris Successor");
    head = staff.officer("Chen Head");
    reader = staff.with("EVALUATOR", "Dora Reader", Language.EN);
  }

  @Test
  void showsWhomTheLeaverKnewWhatWasPromisedAndWhatIsOpen() {
    long li = person("Li", Marks.NONE);
    long zoe = person("Zoe", Marks.NONE);
    note(li, "Call");
    commit(zoe, "Send");
    database
        .sql("update identity_account set locked_at = now() where id = ?")
        .param(id(leaver))
        .update();

    assertThat(handOvers.owners(head)).extracting(Colleague::id).contains(id(leaver));
    var picture = handOvers.of(head, id(leaver));
    assertThat(picture.known())
        .extracting(it -> it.stakeholder().id(), HandOvers.Known::notes, HandOvers.Known::last)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(li, 1L, DAY),
            org.assertj.core.groups.Tuple.tuple(zoe, 0L, null));
    assertThat(picture.commitments().total()).isEqualTo(1);
    assertThat(picture.points())
        .extracting(HandOvers.OpenPoint::followUp)
        .containsExactly("Call " + word);
  }

  @Test
  void movesWhatIsOpenInOneStepAndTakesItBack() {
    long li = person("Li", Marks.NONE);
    long open = commit(li, "Open");
    long kept = commit(li, "Kept");
    commitments.settle(leaver, kept, CommitmentState.KEPT, "");
    long note = note(li, "Call");

    long id = handOvers.apply(head, id(leaver), id(successor));
    assertThat(owner(open)).isEqualTo(id(successor));
    assertThat(owner(kept)).isEqualTo(id(leaver));
    assertThat(pointOwner(note)).isEqualTo(id(successor));
    assertThat(handOvers.of(head, id(leaver)).commitments().total()).isZero();

    assertThat(handOvers.undo(head, id)).isEqualTo(new HandOvers.Moved(1, 1));
    assertThat(owner(open)).isEqualTo(id(leaver));
    assertThat(pointOwner(note)).isEqualTo(id(leaver));
    assertThatThrownBy(() -> handOvers.undo(head, id)).isInstanceOf(Refused.class);
    assertThat(audit.of(new Subject("hand-over", id)))
        .extracting(AuditEntry::action)
        .containsExactly("undone", "created");
  }

  @Test
  void whatChangedSinceIsKeptWhenItIsTakenBack() {
    long li = person("Li", Marks.NONE);
    long settled = commit(li, "Settled");
    long moved = commit(li, "Moved on");
    long plain = commit(li, "Plain");
    long id = handOvers.apply(head, id(leaver), id(successor));
    commitments.settle(successor, settled, CommitmentState.KEPT, "");
    var view = commitments.get(head, moved);
    commitments.change(
        head, moved, view.version(), new CommitmentDraft(li, "Moved on", DAY, null, id(head)));

    assertThat(handOvers.undo(head, id)).isEqualTo(new HandOvers.Moved(1, 0));
    assertThat(owner(plain)).isEqualTo(id(leaver));
    assertThat(owner(settled)).isEqualTo(id(successor));
    assertThat(owner(moved)).isEqualTo(id(head));
  }

  @Test
  void whatTheNewOwnerMayNotSeeStaysAndWhatTheActorMayNotSeeIsNotEvenCounted() {
    long li = person("Li", Marks.NONE);
    long hidden = person("Hidden", new Marks(false, true, true));
    commit(li, "Open");
    long secret = commit(hidden, "Secret");
    long note = note(hidden, "Secret call");

    var seen = handOvers.of(head, id(leaver));
    assertThat(seen.known()).extracting(it -> it.stakeholder().id()).containsExactly(li);
    assertThat(seen.commitments().total()).isEqualTo(1);
    assertThat(seen.points()).isEmpty();

    stakeholders.letRead(leaver, hidden, Set.of(id(leaver), id(head)));
    assertThat(handOvers.of(head, id(leaver)).commitments().total()).isEqualTo(2);
    handOvers.apply(head, id(leaver), id(successor));
    assertThat(owner(secret)).isEqualTo(id(leaver));
    assertThat(pointOwner(note)).isEqualTo(id(leaver));

    stakeholders.letRead(leaver, hidden, Set.of(id(leaver), id(successor)));
    assertThatThrownBy(() -> handOvers.apply(head, id(leaver), id(successor)))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).endsWith("refused.nothing"));
    stakeholders.letRead(leaver, hidden, Set.of(id(leaver), id(successor), id(head)));
    handOvers.apply(head, id(leaver), id(successor));
    assertThat(owner(secret)).isEqualTo(id(successor));
    assertThat(pointOwner(note)).isEqualTo(id(successor));
  }

  @Test
  void refusesAndNeedsPermission() {
    assertThatThrownBy(() -> handOvers.apply(head, id(leaver), id(leaver)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> handOvers.apply(head, id(leaver), id(reader)))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("to"));
    assertThatThrownBy(() -> handOvers.apply(reader, id(leaver), id(head)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> handOvers.of(reader, id(leaver))).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> handOvers.latest(reader)).isInstanceOf(Denied.class);
  }

  @ParameterizedTest
  @EnumSource
  void thePageShowsMovesAndTakesBackInEveryLanguage(Language language) throws Exception {
    var pages = new Pages(server, language);
    long li = person("Li", Marks.NONE);
    commit(li, "Send");
    note(li, "Call");
    String path = "/manage/hand-over";
    assertThat(pages.get(head, path)).doesNotContain("Li " + word);
    assertThat(pages.get(head, path + "?from=" + id(leaver)))
        .contains("Li " + word, "Send " + word, "Call " + word, path + "/apply");
    var same = pages.post(head, path + "/apply", "from", "" + id(leaver), "to", "" + id(leaver));
    assertThat(same.getStatus()).isEqualTo(422);
    assertThat(same.getContentAsString()).contains("Send " + word);
    pages.post(head, path + "/apply", "from", "" + id(leaver), "to", "" + id(successor));
    String after = pages.get(head, path);
    assertThat(after).contains("Amina Leaver", "Boris Successor");
    long id = handOvers.latest(head).getFirst().id();
    pages.post(head, path + "/" + id + "/undo");
    assertThat(pages.get(head, path + "?from=" + id(leaver))).contains("Send " + word);
  }

  private long owner(long commitment) {
    return Objects.requireNonNull(commitments.get(leaver, commitment).draft().owner());
  }

  private long pointOwner(long note) {
    return Objects.requireNonNull(notes.get(leaver, note).draft().points().getFirst().owner());
  }

  private long commit(long to, String text) {
    return commitments.add(
        leaver, new CommitmentDraft(to, text + " " + word, DAY, null, id(leaver)));
  }

  private long note(long about, String followUp) {
    var point = new Point(null, "", followUp + " " + word, id(leaver), null, PointState.OPEN);
    return notes.add(
        leaver, new NoteDraft(NoteKind.MEETING, DAY, "Text", Set.of(about), List.of(point)));
  }

  private static long id(Actor actor) {
    return Objects.requireNonNull(actor.accountId());
  }

  private long person(String name, Marks marks) {
    return people
        .add(leaver, new PersonDetails(name + " " + word, Profile.EMPTY.marked(marks)))
        .value();
  }
}
