package org.polyphony.platform.house;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.AbilityDraft;
import org.polyphony.platform.assessments.AssessmentDraft;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.TieDraft;
import org.polyphony.platform.contacts.TieKind;
import org.polyphony.platform.contacts.Ties;
import org.polyphony.platform.contacts.Validity;
import org.polyphony.platform.engagement.CommitmentDraft;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.HealthState;
import org.polyphony.platform.engagement.NoteDraft;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.engagement.Relationships;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.followup.ActionDraft;
import org.polyphony.platform.followup.ActionPlans;
import org.polyphony.platform.privacy.Basis;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.DecisionDraft;
import org.polyphony.platform.privacy.Way;
import org.polyphony.platform.registration.Application;
import org.polyphony.platform.registration.Registrations;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.AffiliationDetails;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.RoleDetails;
import org.polyphony.platform.stakeholders.Roles;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes an organisation and a person of whom every module knows something, with a word in each name
 * and text; the same for all to see and as confidential records.
 */
@SuppressWarnings("NullAway.Init")
class Twins {

  /** Where and with whom they take part. */
  record Common(
      long strategy, long past, long coming, long category, long segment, long neighbour) {}

  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Affiliations affiliations;
  @Autowired Roles roles;
  @Autowired Notes notes;
  @Autowired Commitments commitments;
  @Autowired Relationships relationships;
  @Autowired Contacts contacts;
  @Autowired Ties ties;
  @Autowired Assessments assessments;
  @Autowired Abilities abilities;
  @Autowired Exchanges exchanges;
  @Autowired Registrations registrations;
  @Autowired ActionPlans plans;
  @Autowired Segments segments;
  @Autowired Merges merges;
  @Autowired Consents consents;
  @Autowired JdbcClient database;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private Actor actor = Actor.VISITOR;
  private Common common = new Common(0, 0, 0, 0, 0, 0);
  private String word = "";
  private Profile profile = Profile.EMPTY;
  private Map<String, Long> made = Map.of();

  /**
   * Makes the records.
   *
   * @param owner the account to which what is open falls
   * @return their numbers by what they are
   */
  Map<String, Long> make(
      Actor actor, Common common, String word, String mailbox, boolean confidential, long owner) {
    this.actor = actor;
    this.common = common;
    this.word = word;
    made = new LinkedHashMap<>();
    profile =
        new Profile(
            "media",
            null,
            "institutional",
            "TV",
            text("notes"),
            new Marks(false, true, confidential),
            Map.of("sector", "film"));
    stakeholders(mailbox);
    log(owner);
    facts();
    partIn(mailbox);
    consent();
    merge(mailbox.replace("vren", "twin"));
    return made;
  }

  private LocalizedText text(String rest) {
    return LocalizedText.of(Language.EN, word + " " + rest);
  }

  private void stakeholders(String mailbox) {
    var name = text("Kormelind Union").with(Language.AR, word + " اتحاد", TranslationState.HUMAN);
    var details =
        new OrganisationDetails(name, text("KU"), "https://" + word + ".example.org/", profile);
    OrganisationId organisation = organisations.add(actor, open(details));
    made.put("organisation", organisation.value());
    // an organiser is named to all, so that one becomes confidential only afterwards
    organise(organisation.value());
    long version = organisations.get(actor, organisation).version();
    organisations.change(actor, organisation, version, details);
    PersonId person = people.add(actor, person("Vren " + word + " Kormelind", mailbox));
    made.put("person", person.value());
    made.put(
        "affiliation",
        affiliations.add(
            actor,
            person,
            new AffiliationDetails(
                organisation, text("adviser"), PartialDate.parse("2019-03"), null)));
    var role =
        new RoleDetails(
            common.strategy(),
            "advocate",
            List.of(),
            text("role"),
            PartialDate.parse("2020"),
            null);
    made.put("role.organisation", roles.add(actor, organisation.value(), role));
    made.put("role.person", roles.add(actor, person.value(), role));
  }

  private static OrganisationDetails open(OrganisationDetails it) {
    return new OrganisationDetails(
        it.name(), it.acronym(), it.web(), it.profile().marked(Marks.NONE));
  }

  private PersonDetails person(String name, String mailbox) {
    return new PersonDetails(
        name,
        List.of("Врен " + word),
        Sex.FEMALE,
        List.of("en"),
        mailbox + "@example.org",
        "+230 599 97531",
        profile);
  }

  private void log(long owner) {
    var point =
        new Point(
            null, word + " said", word + " is asked", owner, today.minusDays(3), PointState.OPEN);
    long person = number("person");
    made.put(
        "note",
        notes.add(
            actor,
            new NoteDraft(
                NoteKind.MEETING,
                today.minusDays(20),
                word + " was met",
                Set.of(person, number("organisation")),
                List.of(point))));
    made.put(
        "commitment",
        commitments.add(
            actor,
            new CommitmentDraft(
                person, word + " is promised", today.minusDays(9), today.minusDays(2), owner)));
    relationships.compute(actor, person);
    relationships.judge(actor, person, HealthState.WATCH, word + " is silent");
  }

  private void facts() {
    long person = number("person");
    long organisation = number("organisation");
    made.put(
        "point",
        contacts.add(
            actor,
            new PointDraft(
                person,
                Channel.EMAIL,
                word + ".second@example.org",
                Purpose.MAILINGS,
                Validity.OPEN,
                word + " at home")));
    made.put(
        "tie",
        ties.add(
            actor,
            new TieDraft(
                common.neighbour(), person, TieKind.FUNDS, Validity.OPEN, word + " fund")));
    var assessment =
        new AssessmentDraft(
            organisation,
            null,
            new Ranking(4, 2, Position.CRITICAL),
            today.minusDays(5),
            word + " asks");
    made.put("assessment", assessments.assess(actor, assessment));
    for (Side side : Side.values()) {
      made.put(
          side.name().toLowerCase(java.util.Locale.ROOT),
          abilities.add(
              actor,
              new AbilityDraft(
                  organisation,
                  side,
                  new AbilityDraft.Subject("media-diversity", "music", "en"),
                  3,
                  today.minusDays(5),
                  word + " can")));
    }
  }

  private void consent() {
    consents.record(
        actor,
        number("person"),
        new DecisionDraft(
            "invitations", true, Basis.CONSENT, Way.PAPER, today, null, word + " agrees", word));
  }

  private void partIn(String mailbox) {
    long person = number("person");
    long organisation = number("organisation");
    exchanges.include(common.past(), person, organisation, word + " knows", actor);
    ExchangeView.Participant participant =
        exchanges.byId(common.past(), actor).participants().getLast();
    made.put("participant", participant.id());
    exchanges.mark(common.past(), participant.id(), ParticipantState.ATTENDED, actor);
    made.put(
        "guest",
        database
            .sql(
                "insert into invitations_invitation (round_id, stakeholder_id, organisation, name,"
                    + " email, language, represents, state) select (select max(id) from"
                    + " invitations_round), p.id, false, p.name, p.email, 'EN', '', 'SENT' from"
                    + " stakeholders_person p where p.id = ? returning id")
            .param(person)
            .query(Long.class)
            .single());
    database
        .sql(
            "insert into attendance_line (batch_id, line, words, outcome, person_id, was, became)"
                + " select (select max(id) from attendance_batch), p.id, p.name, 'MARKED', p.id,"
                + " 'ABSENT', 'PRESENT' from stakeholders_person p where p.id = ?")
        .param(person)
        .update();
    made.put(
        "action",
        plans.add(common.past(), new ActionDraft(person, null, word + " will act", null), actor));
    plans.add(
        common.past(), new ActionDraft(null, organisation, word + " will train", null), actor);
    registrations.register(
        Actor.VISITOR,
        common.coming(),
        new Application(
            "Vren " + word,
            mailbox + "@example.org",
            word + " Union",
            "TV",
            common.category(),
            Language.EN,
            true,
            new Application.Needs(word + " ramp", "")),
        UUID.randomUUID().toString());
    segments.join(actor, common.segment(), person);
    segments.join(actor, common.segment(), organisation);
  }

  private void organise(long organisation) {
    ExchangeView view = exchanges.byId(common.past(), actor);
    var organisers = new ArrayList<>(view.draft().organisers());
    organisers.add(organisation);
    ExchangeDraft it = view.draft();
    exchanges.change(
        common.past(),
        view.version(),
        new ExchangeDraft(
            it.strategyId(),
            it.title(),
            it.summary(),
            it.start(),
            it.end(),
            it.periodNote(),
            it.zone(),
            it.place(),
            it.delivery(),
            it.instruments(),
            it.activities(),
            it.mandates(),
            it.objectiveId(),
            it.goals(),
            it.areas(),
            it.sdgs(),
            it.outcomes(),
            it.results(),
            it.proposedLinks(),
            it.countries(),
            organisers,
            it.source(),
            it.sample()),
        actor);
  }

  private void merge(String mailbox) {
    long person = number("person");
    long twin = people.add(actor, person("Vrenn " + word + " Kormelind", mailbox)).value();
    made.put("twin", twin);
    long third = people.add(actor, person("Wren " + word + " Kormelind", word + "3")).value();
    var versions = merges.draft(actor, person, third).versions();
    made.put("merge", merges.merge(actor, person, third, versions, Set.of()));
  }

  private long number(String what) {
    Long found = made.get(what);
    if (found == null) {
      throw new IllegalStateException("Nothing is " + what);
    }
    return found;
  }
}
