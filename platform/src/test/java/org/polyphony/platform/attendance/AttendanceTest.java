package org.polyphony.platform.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ticking, closing a day, reading lists in and taking them back, on a real database. */
@WithRecords
class AttendanceTest {

  private static final Actor OFFICER = Someone.OFFICER;
  private static final Actor RECORDER =
      new Someone(
          41L,
          "Sample Recorder",
          Set.of("exchanges.people", "stakeholders.read", Permissions.RECORD));
  private static final Actor OTHER =
      new Someone(
          42L,
          "Other Recorder",
          Set.of("exchanges.people", "stakeholders.read", Permissions.RECORD));

  @Autowired Exchanges exchanges;
  @Autowired People people;
  @Autowired Attendances attendances;
  @Autowired JdbcClient database;

  private long exchange;
  private long ana;
  private long boris;
  private long chen;

  @BeforeEach
  void threePeopleAndThreeDays() {
    exchange =
        exchanges.add(
            Drafts.draft("Deep dive", "2026-03-02", "2026-03-04"), ExchangeState.HELD, OFFICER);
    ana = person("Ana Sample", "ana" + exchange + "@example.org");
    boris = person("Борис Sample", "");
    chen = person("Chen  Sample", "chen" + exchange + "@example.org");
  }

  private long person(String name, String email) {
    long id =
        people
            .add(
                OFFICER,
                new PersonDetails(
                    name, List.of(), Sex.NOT_STATED, List.of(), email, "", Profile.EMPTY))
            .value();
    exchanges.include(exchange, id, null, "", OFFICER);
    return id;
  }

  @Test
  void whoWasThereOnAnyDayAttendedAndWhoIsUntickedStandsWhereTheyStood() {
    assertThat(attendances.sheet(RECORDER, exchange, "").days())
        .containsExactly("", "2026-03-02", "2026-03-03", "2026-03-04");
    mark("2026-03-02", ana, Mark.OPEN, Mark.PRESENT);
    mark("2026-03-03", ana, Mark.OPEN, Mark.ABSENT);
    mark("2026-03-03", boris, Mark.OPEN, Mark.ABSENT);
    assertThat(state(ana)).isEqualTo(ParticipantState.ATTENDED);
    assertThat(state(boris)).isEqualTo(ParticipantState.ABSENT);
    assertThat(state(chen)).isEqualTo(ParticipantState.PROPOSED);
    mark("2026-03-02", ana, Mark.PRESENT, Mark.OPEN);
    assertThat(state(ana)).isEqualTo(ParticipantState.ABSENT);
    mark("2026-03-03", ana, Mark.ABSENT, Mark.OPEN);
    assertThat(state(ana)).as("where they stood before").isEqualTo(ParticipantState.PROPOSED);
    assertThat(attendances.history(RECORDER, exchange)).hasSize(5);
  }

  @Test
  void ofTwoWhoMarkAtOnceTheSecondIsToldWhatStaysAsItIs() {
    mark("", ana, Mark.OPEN, Mark.PRESENT);
    var lost =
        attendances.save(
            OTHER,
            exchange,
            "",
            Map.of(
                ana, new Attendances.Change(Mark.OPEN, Mark.ABSENT),
                boris, new Attendances.Change(Mark.OPEN, Mark.PRESENT)));
    assertThat(lost).containsExactly("Ana Sample");
    assertThat(state(ana)).isEqualTo(ParticipantState.ATTENDED);
    assertThat(state(boris)).isEqualTo(ParticipantState.ATTENDED);
    assertThat(
            attendances.save(
                OTHER, exchange, "", Map.of(ana, new Attendances.Change(Mark.OPEN, Mark.PRESENT))))
        .as("both want the same")
        .isEmpty();
  }

  @Test
  void aDayIsClosedAndOpenedAgain() {
    mark("", ana, Mark.OPEN, Mark.PRESENT);
    long batch = attendances.close(RECORDER, exchange, "");
    assertThat(state(chen)).isEqualTo(ParticipantState.ABSENT);
    assertThatThrownBy(() -> attendances.close(RECORDER, exchange, "")).isInstanceOf(Refused.class);
    attendances.save(
        OTHER, exchange, "", Map.of(boris, new Attendances.Change(Mark.ABSENT, Mark.PRESENT)));
    assertThat(attendances.undo(RECORDER, exchange, batch)).isEqualTo(1);
    assertThat(attendances.undo(RECORDER, exchange, batch)).isZero();
    assertThat(state(chen)).isEqualTo(ParticipantState.PROPOSED);
    assertThat(state(boris)).as("changed since").isEqualTo(ParticipantState.ATTENDED);
    assertThat(state(ana)).isEqualTo(ParticipantState.ATTENDED);
  }

  @Test
  void aListIsReadLineByLineAndTakenBack() {
    long twin = person("Twin Sample", "");
    long other = person("Twin Sample", "");
    String file =
        """
        Nom;Courriel;Numéro;Présent
        ;ANA%d@example.org;;oui
        chen sample;;;non
        Twin Sample;;;
        ;;%d;x
        Nobody;;;
        "Борис
        Sample";;;perhaps
        """
            .formatted(exchange, twin);
    long batch = read(file.getBytes(StandardCharsets.UTF_8));
    assertThat(attendances.batch(RECORDER, exchange, batch).lines())
        .extracting(it -> it.line() + " " + it.outcome())
        .containsExactly(
            "2 MARKED", "3 MARKED", "4 AMBIGUOUS", "5 MARKED", "6 UNKNOWN", "7 UNREADABLE");
    assertThat(state(ana)).isEqualTo(ParticipantState.ATTENDED);
    assertThat(state(chen)).isEqualTo(ParticipantState.ABSENT);
    assertThat(state(twin)).isEqualTo(ParticipantState.ATTENDED);
    assertThat(state(other)).isEqualTo(ParticipantState.PROPOSED);
    assertThat(attendances.undo(RECORDER, exchange, batch)).isEqualTo(3);
    assertThat(state(ana)).isEqualTo(ParticipantState.PROPOSED);
    assertThat(attendances.batch(RECORDER, exchange, batch).undone()).isTrue();
    long western = read("Name\nÁna\n".getBytes(Charset.forName("windows-1252")));
    assertThat(attendances.batch(RECORDER, exchange, western).lines().getFirst().words())
        .isEqualTo("Ána");
  }

  @Test
  void whatIsNoListIsRefusedWithTheReason() {
    refused("attendance.refused.heading", "Colour\nblue\n");
    refused("attendance.refused.empty", "Name\n");
    refused("attendance.refused.empty", "");
    refused("attendance.refused.too-long", "Name\n" + "x\n".repeat(Attendances.MOST_LINES + 1));
    assertThatThrownBy(() -> attendances.sheet(RECORDER, exchange, "2026-03-09"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attendances.sheet(Someone.EVALUATOR, exchange, ""))
        .isInstanceOf(Denied.class);
    long foreign = exchanges.add(Drafts.draft("Other", "2026", null), ExchangeState.HELD, OFFICER);
    long batch = read("Name\nAna Sample\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> attendances.batch(RECORDER, foreign, batch))
        .isInstanceOf(NotFound.class);
    assertThat(attendances.sheet(RECORDER, foreign, "").days()).containsExactly("");
  }

  @Test
  void whoIsConfidentialIsInNoListAndNoFileFindsThem() {
    database
        .sql("update stakeholders_stakeholder set confidential = true where id = ?")
        .param(ana)
        .update();
    assertThat(attendances.sheet(RECORDER, exchange, "").rows())
        .extracting(Attendances.Row::person)
        .doesNotContain(ana);
    long batch = read(("Name\nAna Sample\nNumber\n").getBytes(StandardCharsets.UTF_8));
    assertThat(attendances.batch(RECORDER, exchange, batch).lines().getFirst().outcome())
        .isEqualTo(Attendances.Outcome.UNKNOWN);
    assertThatThrownBy(() -> mark("", ana, Mark.OPEN, Mark.PRESENT)).isInstanceOf(NotFound.class);
    attendances.close(RECORDER, exchange, "");
    assertThat(
            database
                .sql(
                    "select state from exchanges_participant where exchange_id = ?"
                        + " and person_id = ?")
                .params(exchange, ana)
                .query(String.class)
                .single())
        .isEqualTo("PROPOSED");
  }

  private void refused(String key, String file) {
    assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  private long read(byte[] content) {
    return attendances.read(RECORDER, exchange, "", "list.csv", content);
  }

  private void mark(String day, long person, Mark seen, Mark wanted) {
    assertThat(
            attendances.save(
                RECORDER, exchange, day, Map.of(person, new Attendances.Change(seen, wanted))))
        .isEmpty();
  }

  private ParticipantState state(long person) {
    return Objects.requireNonNull(
            exchanges.participations(List.of(exchange), OFFICER).get(exchange))
        .stream()
        .filter(it -> it.personId() == person)
        .map(ExchangeView.Participant::state)
        .findFirst()
        .orElseThrow();
  }
}
