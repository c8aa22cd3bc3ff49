package org.polyphony.platform.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Someone.MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.questionnaires.Case;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What was planned in the room comes back in the follow-up, and how far it has come is told. */
@WithRecords
class ActionPlansTest {

  private static final Actor OFFICER = Case.officer();

  @Autowired ActionPlans actionPlans;
  @Autowired FollowUps followUps;
  @Autowired Answering answering;
  @Autowired PlanStore plans;
  @Autowired AskStore asks;
  @Autowired Attendance attendance;
  @Autowired ActionStore actions;
  @Autowired Organisations organisations;
  @Autowired Outbox outbox;
  @Autowired Mails mails;
  @Autowired TransactionTemplate transaction;
  @Autowired Exchanges exchanges;
  @Autowired AuditTrail audit;
  @Autowired JdbcClient database;
  @Autowired MockMvc mvc;

  @SuppressWarnings("NullAway.Init")
  private Case room;

  private long amel;

  @BeforeEach
  void aRoom() {
    database.sql("update followup_plan set paused = true").update();
    room = new Case(exchanges, outbox, "2026-03-02", "2026-03-06");
    amel = room.person("amel", "en", "media", Sex.FEMALE);
    room.person("boris", "en", "media", Sex.MALE);
  }

  @Test
  void theFollowUpQuotesWhatIsOpenToWhoeverPlannedItAndTheirDelegation() {
    long union =
        organisations
            .add(
                OFFICER,
                new OrganisationDetails(
                    LocalizedText.of(Language.EN, "Sample Union"),
                    LocalizedText.EMPTY,
                    "",
                    Profile.EMPTY))
            .value();
    database
        .sql("update exchanges_participant set organisation_id = ? where person_id = ?")
        .params(union, amel)
        .update();
    long own = actionPlans.add(room.exchange(), planned(amel, null, "Write a contract"), OFFICER);
    long joint = actionPlans.add(room.exchange(), planned(null, union, "Train ten"), OFFICER);
    long done = actionPlans.add(room.exchange(), planned(amel, null, "Send minutes"), OFFICER);
    actionPlans.change(done, 0, planned(amel, null, "Send minutes"), ActionState.DONE, OFFICER);
    run();
    assertThat(room.inbox("amel").getLast().text())
        .contains("There you planned:", "• ", "Write a contract", "1 May 2026", "Train ten")
        .doesNotContain("Send minutes");
    assertThat(room.inbox("boris").getLast().text()).doesNotContain("There you planned");
    String token = room.token("amel");
    assertThat(answering.open(token).actions()).extracting(ActionView::id).hasSize(3);
    answering.answer(token, null, Map.of(own, ActionState.DONE, joint, ActionState.UNDER_WAY));
    answering.answer(room.token("boris"), null, Map.of(own, ActionState.DROPPED));
    assertThat(actionPlans.byId(own, OFFICER))
        .satisfies(it -> {
          assertThat(it.state()).isEqualTo(ActionState.DONE);
          assertThat(it.round()).isEqualTo(3);
        });
    assertThat(actionPlans.byId(joint, OFFICER).state()).isEqualTo(ActionState.UNDER_WAY);
    assertThat(audit.of(new Subject("planned-action", own)))
        .extracting(it -> it.actor())
        .containsExactly("Participant", "Sample Officer");
  }

  @Test
  void refusesWhoDoesNotTakePartAndWhoMayNot() {
    assertThatThrownBy(
            () -> actionPlans.add(room.exchange(), planned(999_999L, null, "Act"), OFFICER))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("by"));
    assertThatThrownBy(() -> actionPlans.add(room.exchange(), planned(null, null, "A"), OFFICER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> actionPlans.add(room.exchange(), planned(amel, null, " "), OFFICER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> actionPlans.of(room.exchange(), MEMBER)).isInstanceOf(Denied.class);
    long id = actionPlans.add(room.exchange(), planned(amel, null, "Act"), OFFICER);
    assertThatThrownBy(
            () -> actionPlans.change(id, 7, planned(amel, null, "A"), ActionState.DONE, OFFICER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> actionPlans.remove(id, MEMBER)).isInstanceOf(Denied.class);
  }

  @Test
  void isWrittenChangedAnsweredAndRemovedByPage() {
    var officer = Pages.as(mvc, OFFICER);
    String page = "/manage/exchanges/" + room.exchange() + "/action-plan";
    assertThat(officer.open("/manage/exchanges/" + room.exchange()).body()).contains(page);
    assertThat(officer.open(page).body()).contains("Nothing planned yet");
    assertThat(officer.send(page + "/add", "by", "x1", "what", "", "due", "2026").body())
        .contains("This field is needed", "Give the whole date");
    var added =
        officer.send(
            page + "/add", "by", "p" + amel, "what", "Write a contract", "due", "2026-05-01");
    assertThat(added.status()).as(added.body()).isEqualTo(302);
    assertThat(officer.open(page).body()).contains("Write a contract", "amel", "1 May 2026");
    run();
    var person = Pages.as(mvc, Actor.VISITOR);
    String link = room.link("amel");
    assertThat(person.open(link).body()).contains("You planned: Write a contract");
    long id = actionPlans.of(room.exchange(), OFFICER).getFirst().id();
    assertThat(person.send(link, "changed", "no", "action." + id, "DONE").status()).isEqualTo(302);
    assertThat(officer.open(page).body()).contains("Done, as told after 3 months");
    String one = "/manage/actions/" + id;
    assertThat(officer.open(one).body()).contains("History", "Participant");
    assertThat(officer.open(one + "/remove").body()).contains("Remove “Write a contract”?");
    assertThat(officer.send(one + "/remove").status()).isEqualTo(302);
    assertThat(officer.open(page).body()).doesNotContain("Write a contract");
  }

  private static ActionDraft planned(
      @Nullable Long person, @Nullable Long organisation, String what) {
    return new ActionDraft(person, organisation, what, LocalDate.of(2026, 5, 1));
  }

  private void run() {
    followUps.start(
        room.exchange(), new PlanDraft(LocalDate.of(2026, 3, 6), List.of(3), 14, 28), OFFICER);
    var clock = Clock.fixed(Instant.parse("2026-06-06T08:00:00Z"), ZoneOffset.UTC);
    new Engine(plans, asks, attendance, actions, outbox, mails, transaction, clock).run();
  }
}
