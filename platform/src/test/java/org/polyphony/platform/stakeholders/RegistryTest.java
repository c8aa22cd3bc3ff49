package org.polyphony.platform.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.stakeholders.Actors.COLLEAGUE;
import static org.polyphony.platform.stakeholders.Actors.OFFICER;
import static org.polyphony.platform.stakeholders.Actors.READER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.TranslationState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The façades on a real database. Every test makes records under a word of its own. */
@SpringBootTest
@Import(StatementCounter.class)
class RegistryTest {

  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Affiliations affiliations;
  @Autowired Roles roles;
  @Autowired Registry registry;
  @Autowired Countries countries;
  @Autowired Catalogues catalogues;
  @Autowired Constituency constituency;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void shipsCataloguesAndCountries() {
    assertThat(catalogues.terms(Catalogue.GROUP))
        .extracting(Term::voice)
        .containsExactly("g", "c", "p", "m", "a");
    assertThat(countries.all()).hasSize(158);
    assertThat(Reader.as(Language.FR, () -> countries.name("BF"))).isEqualTo("Burkina Faso");
    assertThat(Reader.as(Language.RU, () -> countries.name("US"))).isNotEqualTo("US");
    assertThat(countries.isState("EU")).isFalse();
    assertThat(countries.isState("MU")).isTrue();
    assertThat(countries.recognise("Viet Nam")).contains("VN");
    assertThat(countries.recognise("буркина-фасо")).contains("BF");
    assertThat(countries.recognise("BFA")).contains("BF");
    assertThat(countries.recognise("Atlantis")).isEmpty();
    assertThat(countries.like("буркина")).containsExactly("BF");
    assertThat(countries.like("south af")).contains("ZA").doesNotContain("SS");
    assertThat(countries.like("rkina")).isEmpty();
    var unverified =
        countries.all().stream().filter(it -> it.party() != null && it.party().unverified());
    assertThat(unverified).hasSize(60);
  }

  @Test
  void findsNamesInEveryScript() {
    var name =
        LocalizedText.of(Language.RU, "Школа Шевченко " + word)
            .with(Language.ZH, "舍甫琴科学校 " + word, TranslationState.HUMAN);
    var id = organisations.add(OFFICER, new OrganisationDetails(name, Profile.EMPTY));
    for (String typed :
        List.of("shevchenko " + word, "ШЕВЧ " + word, word + " 舍甫", word.substring(3, 12))) {
      assertThat(organisations.search(READER, typed, 10))
          .as(typed)
          .extracting(OrganisationSummary::id)
          .contains(id);
    }
    assertThat(organisations.search(READER, "%", 10)).isEmpty();
    assertThat(list(READER, Registry.Filter.text("shevchenko " + word))).hasSize(1);
  }

  @Test
  void refusesWithFieldAndReason() {
    refused("name.en", () -> organisations.add(OFFICER, organisation("")));
    refused(
        "country",
        () ->
            organisations.add(
                OFFICER, new OrganisationDetails(text("x"), Profile.EMPTY.in(null, "ZZ"))));
    refused(
        "group",
        () ->
            organisations.add(
                OFFICER, new OrganisationDetails(text("x"), Profile.EMPTY.in("martians", null))));
    refused(
        "web",
        () ->
            organisations.add(
                OFFICER,
                new OrganisationDetails(
                    text("x"), LocalizedText.EMPTY, "javascript:alert(1)", Profile.EMPTY)));
    refused("name", () -> people.add(OFFICER, new PersonDetails("x".repeat(301), Profile.EMPTY)));
    refused(
        "email",
        () ->
            people.add(
                OFFICER,
                new PersonDetails(
                    "X", List.of(), Sex.NOT_STATED, List.of(), "no mail", "", Profile.EMPTY)));
    refused("name", () -> people.add(OFFICER, new PersonDetails("a\0b", Profile.EMPTY)));
  }

  @Test
  void needsPermissions() {
    var id = organisations.add(OFFICER, organisation("Denied"));
    assertThatThrownBy(() -> organisations.add(READER, organisation("x")))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> organisations.get(Actor.VISITOR, id)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> organisations.search(Actor.VISITOR, word, 9))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> people.search(Actor.VISITOR, word, 9)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> people.byIds(Actor.VISITOR, List.of())).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> list(Actor.VISITOR, Registry.Filter.NONE)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> registry.export(READER, Registry.Filter.NONE, _ -> {}))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> stakeholders.remove(READER, id.value())).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> stakeholders.history(Actor.VISITOR, id.value()))
        .isInstanceOf(Denied.class);
    assertThat(organisations.byIds(Actor.VISITOR, List.of(id))).containsKey(id);
  }

  @Test
  void writesOneEntryForEachChange() {
    var id = organisations.add(OFFICER, organisation("Before"));
    var before = organisations.get(OFFICER, id);
    organisations.change(OFFICER, id, before.version(), organisation("After"));
    organisations.change(
        OFFICER, id, organisations.get(OFFICER, id).version(), organisation("After"));
    stakeholders.remove(OFFICER, id.value());
    stakeholders.restore(OFFICER, id.value());
    long role = roles.add(OFFICER, id.value(), role("advocate", "2020", null));
    roles.remove(OFFICER, id.value(), role);
    assertThat(stakeholders.history(READER, id.value()))
        .extracting(AuditEntry::action)
        .containsExactly("changed", "changed", "restored", "removed", "changed", "created");
    assertThatThrownBy(
            () -> organisations.change(OFFICER, id, before.version(), organisation("Late")))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.key()).isEqualTo("stakeholders.refused.changed-since"));
  }

  @Test
  void hidesConfidentialRecordsEverywhere() {
    var marks = new Marks(false, true, true);
    var org =
        organisations.add(
            OFFICER,
            new OrganisationDetails(
                text("Hidden " + word), Profile.EMPTY.in("media", "TN").marked(marks)));
    var person =
        people.add(
            OFFICER, new PersonDetails("Hidden Person " + word, Profile.EMPTY.marked(marks)));
    var open = people.add(OFFICER, new PersonDetails("Open Person " + word, Profile.EMPTY));
    var openOrg = organisations.add(OFFICER, organisation("Open"));
    affiliations.add(OFFICER, open, new AffiliationDetails(org, LocalizedText.EMPTY, null, null));
    affiliations.add(
        OFFICER, person, new AffiliationDetails(openOrg, LocalizedText.EMPTY, null, null));
    long strategy = Math.abs(UUID.randomUUID().getMostSignificantBits());
    roles.add(
        OFFICER,
        org.value(),
        new RoleDetails(
            strategy, "advocate", List.of(), LocalizedText.EMPTY, PartialDate.parse("2020"), null));

    var text = Registry.Filter.text(word);
    assertThat(list(OFFICER, text)).hasSize(4);
    assertThat(list(COLLEAGUE, text))
        .extracting(Registry.Row::id)
        .containsExactlyInAnyOrder(open.value(), openOrg.value());
    assertThat(registry.list(COLLEAGUE, text, PageRequest.first(10)).total()).isEqualTo(2);
    assertThat(list(COLLEAGUE, text)).extracting(Registry.Row::affiliation).containsOnlyNulls();
    assertThat(exported(COLLEAGUE, text)).hasSize(2);
    assertThat(exported(OFFICER, text)).hasSize(4);
    assertThat(organisations.search(COLLEAGUE, word, 10))
        .extracting(OrganisationSummary::id)
        .containsExactly(openOrg);
    assertThat(people.search(COLLEAGUE, word, 10))
        .extracting(PersonSummary::id)
        .containsExactly(open);
    assertThat(organisations.byIds(COLLEAGUE, List.of(org, openOrg))).containsOnlyKeys(openOrg);
    assertThat(organisations.byIds(Actor.VISITOR, List.of(org))).isEmpty();
    assertThat(people.byIds(COLLEAGUE, List.of(person))).isEmpty();
    assertThat(affiliations.of(COLLEAGUE, open)).isEmpty();
    assertThat(affiliations.of(COLLEAGUE, openOrg)).isEmpty();
    assertThat(constituency.of(strategy).years()).isEmpty();
    assertThatThrownBy(() -> organisations.get(COLLEAGUE, org)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> people.get(COLLEAGUE, person)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stakeholders.history(COLLEAGUE, org.value()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stakeholders.remove(COLLEAGUE, org.value()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> roles.of(COLLEAGUE, org.value())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            affiliations.add(
                COLLEAGUE, open, new AffiliationDetails(org, LocalizedText.EMPTY, null, null)))
        .isInstanceOf(NotFound.class);

    organisations.get(OFFICER, org);
    assertThat(stakeholders.history(OFFICER, org.value()))
        .extracting(AuditEntry::action)
        .contains("looked-at", "exported");
    stakeholders.letRead(OFFICER, org.value(), Set.of(11L, 12L));
    assertThat(organisations.get(COLLEAGUE, org).details().name())
        .isEqualTo(text("Hidden " + word));
  }

  @Test
  void refusesToHideARecordFromEverybody() {
    refused(
        "confidential",
        () ->
            organisations.add(
                Actors.SYSTEM,
                new OrganisationDetails(
                    text("x"), Profile.EMPTY.marked(new Marks(false, true, true)))));
  }

  @Test
  void countsTheGrowingConstituency() {
    long strategy = Math.abs(UUID.randomUUID().getMostSignificantBits());
    engaged(strategy, Marks.NONE, "civil-society", "2019-05", null);
    engaged(strategy, Marks.NONE, "civil-society", "2020", "2020-06-30");
    engaged(strategy, Marks.NONE, "media", "2021", null);
    engaged(strategy, Marks.SAMPLE, "media", "2018", null);
    engaged(strategy, new Marks(false, false, false), "media", "2018", null);
    engaged(strategy, Marks.NONE, null, null, null);
    var growth = constituency.of(strategy);
    assertThat(growth.undated()).isEqualTo(1);
    assertThat(growth.years().getFirst())
        .isEqualTo(new Constituency.Year(2019, Map.of("civil-society", 1L), Map.of()));
    assertThat(growth.years().get(1).organisations()).isEqualTo(Map.of("civil-society", 2L));
    assertThat(growth.years().get(2).organisations())
        .isEqualTo(Map.of("civil-society", 1L, "media", 1L));
  }

  @Test
  void filtersAndSorts() {
    var id = engaged(7, Marks.NONE, "media", "2020", null);
    var former = engaged(7, Marks.NONE, "media", "2001", "2002");
    var person =
        people.add(OFFICER, new PersonDetails("Zeta " + word, Profile.EMPTY.in("academia", "FR")));
    affiliations.add(
        OFFICER,
        person,
        new AffiliationDetails(id, LocalizedText.EMPTY, PartialDate.parse("2020"), null));
    assertThat(ids(filter("", "", "", "advocate"))).containsExactly(id.value());
    assertThat(ids(filter("", "", "", "-")))
        .containsExactlyInAnyOrder(former.value(), person.value());
    assertThat(ids(filter("media", "", "", "")))
        .containsExactlyInAnyOrder(id.value(), former.value());
    assertThat(ids(filter("", "", "FR", ""))).containsExactly(person.value());
    var rows =
        registry
            .list(READER, Registry.Filter.text(word), new PageRequest(1, 10, "name", true))
            .rows();
    assertThat(rows.getFirst().id()).isEqualTo(person.value());
    assertThat(rows.getFirst().affiliation()).isNotNull();
    assertThat(rows).extracting(Registry.Row::role).contains("advocate");
    for (String sort : List.of("group", "country", "changed", "nonsense")) {
      assertThat(
              registry
                  .list(READER, Registry.Filter.text(word), new PageRequest(1, 10, sort, false))
                  .rows())
          .hasSize(3);
    }
    stakeholders.remove(OFFICER, person.value());
    assertThat(ids(filter("", "", "FR", ""))).isEmpty();
    assertThat(list(READER, new Registry.Filter(word, null, "", "", "", "", true))).hasSize(1);
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    for (int i = 0; i < 30; i++) {
      var id = organisations.add(OFFICER, organisation("Row " + i));
      var person =
          people.add(OFFICER, new PersonDetails("Person " + i + " " + word, Profile.EMPTY));
      affiliations.add(
          OFFICER, person, new AffiliationDetails(id, LocalizedText.EMPTY, null, null));
    }
    long one =
        StatementCounter.count(
            () -> registry.list(READER, Registry.Filter.text(word), PageRequest.first(1)));
    long thirty =
        StatementCounter.count(
            () -> registry.list(READER, Registry.Filter.text(word), PageRequest.first(30)));
    assertThat(thirty).isEqualTo(one).isEqualTo(2);
    assertThat(StatementCounter.count(() -> people.search(READER, word, 30))).isEqualTo(1);
  }

  private OrganisationId engaged(
      long strategy, Marks marks, String group, String since, String until) {
    var id =
        organisations.add(
            OFFICER,
            new OrganisationDetails(
                text("Engaged " + word), Profile.EMPTY.in(group, null).marked(marks)));
    roles.add(
        OFFICER,
        id.value(),
        new RoleDetails(
            strategy,
            "advocate",
            List.of("advocacy"),
            LocalizedText.EMPTY,
            date(since),
            date(until)));
    return id;
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private static RoleDetails role(String key, String since, String until) {
    return new RoleDetails(1, key, List.of(), LocalizedText.EMPTY, date(since), date(until));
  }

  private Registry.Filter filter(String group, String kind, String country, String role) {
    return new Registry.Filter(word, null, group, kind, country, role, false);
  }

  private List<Long> ids(Registry.Filter filter) {
    return list(READER, filter).stream().map(Registry.Row::id).toList();
  }

  private List<Registry.Row> list(Actor actor, Registry.Filter filter) {
    return registry.list(actor, filter, PageRequest.first(50)).rows();
  }

  private List<Registry.Row> exported(Actor actor, Registry.Filter filter) {
    var rows = new ArrayList<Registry.Row>();
    registry.export(actor, filter, rows::add);
    return rows;
  }

  private OrganisationDetails organisation(String name) {
    return new OrganisationDetails(text(name.isEmpty() ? "" : name + " " + word), Profile.EMPTY);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.EN, words);
  }

  private static void refused(String field, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo(field));
  }
}
