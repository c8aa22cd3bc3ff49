package org.polyphony.platform.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of attendance, without script. */
@WithRecords
class AttendancePagesTest {

  private static final Actor RECORDER =
      new Someone(
          41L,
          "Sample Recorder",
          Set.of("exchanges.edit", "exchanges.people", "stakeholders.read", "attendance.record"));

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  @Autowired People people;

  private Pages recorder() {
    return Pages.as(mvc, RECORDER);
  }

  private long exchange(int many) {
    long exchange =
        exchanges.add(
            Drafts.draft("Deep dive", "2026-03-02", "2026-03-04"),
            ExchangeState.HELD,
            Someone.OFFICER);
    for (int i = 0; i < many; i++) {
      long id =
          people.add(Someone.OFFICER, new PersonDetails("Person " + i, Profile.EMPTY)).value();
      exchanges.include(exchange, id, null, "", Someone.OFFICER);
    }
    return exchange;
  }

  private long person(long exchange) {
    return exchanges
        .participations(List.of(exchange), RECORDER)
        .get(exchange)
        .getFirst()
        .personId();
  }

  @Test
  void ticksAreSavedShownAndALostUpdateIsTold() {
    long exchange = exchange(2);
    String work = "/manage/exchanges/" + exchange + "/attendance";
    String person = String.valueOf(person(exchange));
    assertThat(recorder().open("/manage/exchanges/" + exchange).body()).contains(work);
    var blank = recorder().open(work + "?day=2026-03-03");
    assertThat(blank.body()).contains("Person 0", "3 March 2026", "type=\"checkbox\"");
    var saved =
        recorder()
            .send(
                work,
                "day",
                "2026-03-03",
                "page",
                "1",
                "who",
                person,
                "seen." + person,
                "OPEN",
                "present",
                person);
    assertThat(saved.location()).isEqualTo(work + "?day=2026-03-03&page=1");
    assertThat(recorder().open(work + "?day=2026-03-03").body())
        .contains("Present: 1", "Sample Recorder", "checked");
    recorder().send(work, "day", "2026-03-03", "who", person, "seen." + person, "PRESENT");
    assertThat(recorder().open(work + "?day=2026-03-03").body()).contains("Present: 0");
    assertThat(recorder().open(work + "/close").body()).contains("was everybody else absent?");
    assertThat(recorder().send(work + "/close", "day", "").location()).isEqualTo(work);
    assertThat(recorder().open(work).body()).contains("Absent: 2");
    assertThat(recorder().send(work + "/close", "day", "").status()).isEqualTo(422);
    assertThat(recorder().open(work + "/sign").body()).contains("Signature", "Person 1");
    assertThat(recorder().open(work + ".csv?mark=ABSENT").body()).contains("Person 1", "Absent");
    assertThat(Pages.as(mvc, Someone.EVALUATOR).open(work).status()).isEqualTo(403);
  }

  @Test
  void aFileIsReadInAnsweredLineByLineAndUndone() throws Exception {
    long exchange = exchange(1);
    String work = "/manage/exchanges/" + exchange + "/attendance";
    var answer =
        mvc.perform(
                MockMvcRequestBuilders.multipart(java.net.URI.create(work + "/lists"))
                    .file(
                        new MockMultipartFile(
                            "file", "list.csv", "text/csv", "Name\nPerson 0\nNobody\n".getBytes()))
                    .param("day", "")
                    .requestAttr(org.polyphony.platform.ui.Shell.ACTOR_ATTRIBUTE, RECORDER))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    String batch = String.valueOf(answer.getRedirectedUrl());
    assertThat(recorder().open(batch).body())
        .contains("list.csv", "Nobody like that takes part", "Undo all of it");
    assertThat(recorder().open(work).body()).contains("Present: 1");
    assertThat(recorder().send(batch + "/undo").location()).isEqualTo(work);
    assertThat(recorder().open(work).body()).contains("Present: 0");
    assertThat(recorder().open(batch).body()).contains("Undone").doesNotContain("Undo all of it");
    assertThat(recorder().send(work + "/lists", "day", "").status()).isEqualTo(422);
  }

  @Test
  void theListCostsTheSameForOneAndForThirtyInEveryLanguage() throws Exception {
    String one = "/manage/exchanges/" + exchange(1) + "/attendance";
    String thirty = "/manage/exchanges/" + exchange(30) + "/attendance";
    recorder().open(one);
    long few = StatementCounter.count(() -> recorder().open(one));
    long many = StatementCounter.count(() -> recorder().open(thirty));
    assertThat(many).isEqualTo(few);
    for (Language language : Language.values()) {
      for (String part : List.of("", "/sign", "/close")) {
        assertThat(recorder().in(language).open(thirty + part).status()).isEqualTo(200);
      }
    }
  }
}
