package org.polyphony.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.MEMBER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questionnaires on a real database, from the bank to the gain. */
@WithRecords
class QuestionnairesTest {

  private static final Actor OFFICER = Case.officer();

  @Autowired Questionnaires questionnaires;
  @Autowired QuestionBank bank;
  @Autowired Sheets sheets;
  @Autowired Gains gains;
  @Autowired Results results;
  @Autowired Exchanges exchanges;
  @Autowired Outbox outbox;
  @Autowired AuditTrail audit;
  @Autowired JdbcClient database;

  @SuppressWarnings("NullAway.Init")
  private Case room;

  private long id;

  @BeforeEach
  void oneQuestionnaire() {
    room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    id = questionnaires.add(room.exchange(), draft(), OFFICER);
  }

  private QuestionnaireDraft draft() {
    var skills =
        bank.all(OFFICER).stream()
            .filter(it -> it.draft().outcome().equals("enhanced-skills"))
            .map(QuestionView::id)
            .toList();
    return new QuestionnaireDraft(QuestionnaireKind.GAIN, text("Before and after"), skills);
  }

  @Test
  void theShippedBankHasQuestionsInSixLanguagesForEachOutcome() {
    var all = bank.all(OFFICER);
    for (String outcome :
        List.of(
            "new-knowledge",
            "enhanced-skills",
            "improved-consensus",
            "enhanced-connectivity",
            "new-and-improved-actions")) {
      assertThat(all)
          .filteredOn(it -> it.draft().outcome().equals(outcome) && it.key() != null)
          .hasSize(4)
          .allSatisfy(
              it -> assertThat(it.draft().wording().entries()).hasSize(Language.values().length));
    }
    assertThat(bank.bringShipped(OFFICER)).isZero();
  }

  @Test
  void asksEachPersonOnceInTheirLanguageAndRemindsOnce() {
    room.person("amel", "ar", "civil-society", Sex.FEMALE);
    room.person("boris", "ru", "government", Sex.MALE);
    room.person("silent", "", "media", Sex.MALE);
    long hidden = room.person("hidden", "fr", "media", Sex.MALE);
    database
        .sql("update stakeholders_stakeholder set confidential = true where id = ?")
        .param(hidden)
        .update();
    assertThat(questionnaires.open(id, Wave.BEFORE, OFFICER)).isEqualTo(2);
    assertThat(room.inbox("hidden")).isEmpty();
    assertThat(room.inbox("amel"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.language()).isEqualTo(Language.AR);
          assertThat(it.text()).contains("?lang=ar", "دون اسمك");
        });
    assertThat(questionnaires.ask(id, Wave.BEFORE, OFFICER)).isZero();
    room.person("chen", "zh", "academia", Sex.FEMALE);
    assertThat(questionnaires.ask(id, Wave.BEFORE, OFFICER)).isEqualTo(1);
    sheets.answer(room.token("boris"), scores(3));
    assertThat(questionnaires.remind(id, Wave.BEFORE, OFFICER)).isEqualTo(2);
    assertThat(questionnaires.remind(id, Wave.BEFORE, OFFICER)).isZero();
    assertThat(room.inbox("boris")).hasSize(1);
    assertThat(room.inbox("amel")).hasSize(2);
    assertThat(questionnaires.progress(id, OFFICER).getFirst())
        .as("whoever is hidden from the reader is in no count")
        .isEqualTo(new Questionnaires.Progress(Wave.BEFORE, 4, 3, 1, 0, 1));
  }

  @Test
  void pairsWhatAPersonAnsweredAndForgetsWhoInTheEnd() {
    var people = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      people.add("person" + i);
      room.person("person" + i, "en", i < 3 ? "media" : "government", Sex.FEMALE);
    }
    questionnaires.open(id, Wave.BEFORE, OFFICER);
    int[] before = {2, 3, 2, 1, 3, 2};
    for (int i = 0; i < 6; i++) {
      sheets.answer(room.token(people.get(i)), scores(before[i]));
    }
    // a second answer replaces the first
    sheets.answer(room.token("person5"), scores(1));
    questionnaires.close(id, Wave.BEFORE, OFFICER);
    assertThatThrownBy(() -> sheets.answer(room.token("person0"), scores(5)))
        .isInstanceOf(Refused.class);
    questionnaires.open(id, Wave.AFTER, OFFICER);
    int[] after = {4, 4, 4, 3, 4};
    for (int i = 0; i < 5; i++) {
      sheets.answer(room.token(people.get(i)), scores(after[i]));
    }
    var report = gains.of(id, OFFICER);
    assertThat(report.before()).isEqualTo(6);
    assertThat(report.after()).isEqualTo(5);
    assertThat(report.pairs()).isEqualTo(5);
    var line = report.outcomes().getFirst();
    var gain = Objects.requireNonNull(line.gain());
    // gains 2, 1, 2, 2, 1: mean 1.6, sd 0.5477, t(4) = 2.776, half width 0.680
    assertThat(gain.gain()).isEqualTo(1.6);
    assertThat(Objects.requireNonNull(gain.interval()).low())
        .isCloseTo(0.920, org.assertj.core.api.Assertions.within(5e-4));
    // the sixth could have lost or won four
    assertThat(Objects.requireNonNull(line.bounds()).low())
        .isCloseTo((8 - 4) / 6.0, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(report.response())
        .contains(
            new GainReport.Share(GainReport.By.GROUP, "media", 3, 3),
            new GainReport.Share(GainReport.By.GROUP, "government", 3, 2));
    assertThatThrownBy(() -> gains.told(id, Actor.VISITOR)).isInstanceOf(NotFound.class);
    questionnaires.close(id, Wave.AFTER, OFFICER);
    String old = room.token("person1");
    questionnaires.finish(id, OFFICER);
    assertThatThrownBy(() -> sheets.open(old)).isInstanceOf(NotFound.class);
    assertThat(
            database
                .sql("select pairing_secret from questionnaires_questionnaire where id = ?")
                .param(id)
                .query()
                .singleRow())
        .containsEntry("pairing_secret", null);
    assertThat(gains.of(id, OFFICER).pairs()).isEqualTo(5);
    assertThat(gains.told(id, Actor.VISITOR).report().outcomes()).hasSize(1);
    assertThat(gains.told(id, Actor.VISITOR).report().items()).isEmpty();
    long result = gains.record(id, "enhanced-skills", OFFICER);
    assertThat(results.byId(result, OFFICER).draft().actual()).isEqualByComparingTo("3.8");
    assertThat(results.byId(result, OFFICER).validated()).isFalse();
  }

  @Test
  void tellsNothingInPublicOfFewerThanFive() {
    for (int i = 0; i < 4; i++) {
      room.person("few" + i, "en", "media", Sex.MALE);
    }
    for (Wave wave : Wave.values()) {
      questionnaires.open(id, wave, OFFICER);
      for (int i = 0; i < 4; i++) {
        sheets.answer(room.token("few" + i), scores(wave == Wave.BEFORE ? 2 : 4));
      }
      questionnaires.close(id, wave, OFFICER);
    }
    assertThat(gains.of(id, OFFICER).outcomes().getFirst().people(QuestionnaireKind.GAIN))
        .isEqualTo(4);
    assertThat(gains.told(id, Actor.VISITOR).report().outcomes()).isEmpty();
  }

  @Test
  void paperIsTypedInWithItsProvenanceAndPairsByPersonOrCode() {
    long amina = room.person("amina", "", "media", Sex.FEMALE);
    assertThatThrownBy(() -> type(Wave.BEFORE, amina, "", 2)).isInstanceOf(Refused.class);
    questionnaires.open(id, Wave.BEFORE, OFFICER);
    questionnaires.open(id, Wave.AFTER, OFFICER);
    type(Wave.BEFORE, amina, "", 2);
    type(Wave.AFTER, amina, "", 4);
    type(Wave.BEFORE, null, "Blue Bird", 1);
    type(Wave.AFTER, null, "bluebird", 4);
    type(Wave.AFTER, null, "", 5);
    refused("person", () -> type(Wave.AFTER, amina, "", 5));
    refused("person", () -> type(Wave.AFTER, 999_999_999L, "", 5));
    var report = gains.of(id, OFFICER);
    assertThat(report.pairs()).isEqualTo(2);
    assertThat(report.nameless()).isEqualTo(1);
    assertThat(sheets.typed(id, OFFICER))
        .hasSize(5)
        .allSatisfy(it -> {
          assertThat(it.clerk()).isEqualTo("Sample Officer");
          assertThat(it.source()).isEqualTo("sheet 12");
        });
    sheets.drop(id, sheets.typed(id, OFFICER).getLast().id(), OFFICER);
    assertThat(gains.of(id, OFFICER).before()).isEqualTo(1);
    var rows = new ArrayList<List<String>>();
    sheets.export(id, OFFICER, rows::add);
    assertThat(rows).hasSize(4).allSatisfy(it -> assertThat(it).hasSize(7).contains("paper"));
  }

  @Test
  void refusesAnswersThatAreNoneAndLinksThatNeverWere() {
    room.person("amel", "en", "media", Sex.FEMALE);
    questionnaires.open(id, Wave.BEFORE, OFFICER);
    String token = room.token("amel");
    assertThatThrownBy(() -> sheets.answer(token, Map.of())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> sheets.answer(token, scores(6))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> sheets.open("forged")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sheets.answer("forged", scores(1))).isInstanceOf(NotFound.class);
    assertThat(sheets.open(token).given()).isEmpty();
    assertThat(questionnaires.progress(id, OFFICER).getFirst().answered()).isZero();
  }

  @Test
  void onlyThoseWhoMayWorkOnItAndTheQuestionsStayOnceSomebodyWasAsked() {
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> questionnaires.byId(id, MEMBER),
            () -> questionnaires.open(id, Wave.BEFORE, MEMBER),
            () -> questionnaires.finish(id, MEMBER),
            () -> questionnaires.remove(id, MEMBER),
            () -> sheets.typed(id, MEMBER),
            () -> gains.of(id, MEMBER),
            () -> bank.all(MEMBER))) {
      assertThatThrownBy(act).isInstanceOf(Denied.class);
    }
    room.person("amel", "en", "media", Sex.FEMALE);
    questionnaires.open(id, Wave.BEFORE, OFFICER);
    var view = questionnaires.byId(id, OFFICER);
    questionnaires.change(
        id,
        view.version(),
        new QuestionnaireDraft(QuestionnaireKind.FEEDBACK, text("Other"), List.of()),
        OFFICER);
    assertThat(questionnaires.byId(id, OFFICER).items()).isEqualTo(view.items());
    assertThat(questionnaires.byId(id, OFFICER).kind()).isEqualTo(QuestionnaireKind.GAIN);
    assertThatThrownBy(() -> questionnaires.change(id, view.version(), draft(), OFFICER))
        .isInstanceOf(Refused.class);
    sheets.answer(room.token("amel"), scores(2));
    assertThatThrownBy(() -> questionnaires.remove(id, OFFICER)).isInstanceOf(Refused.class);
    assertThat(audit.of(new Subject("questionnaire", id)))
        .extracting(it -> it.actor())
        .doesNotContain("amel")
        .contains("Participant");
  }

  private void type(
      Wave wave, @org.jspecify.annotations.Nullable Long person, String code, int score) {
    sheets.type(id, new TypedSheet(wave, person, code, "sheet 12", scores(score)), OFFICER);
  }

  /** The same score for every scale, and a word for the rest. */
  private Map<Long, Given> scores(int score) {
    var given = new HashMap<Long, Given>();
    questionnaires
        .byId(id, OFFICER)
        .items()
        .forEach(it ->
            given.put(
                it.id(),
                it.kind() == QuestionKind.SCALE ? new Given(score, "") : new Given(null, "words")));
    return given;
  }

  private static void refused(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }
}
