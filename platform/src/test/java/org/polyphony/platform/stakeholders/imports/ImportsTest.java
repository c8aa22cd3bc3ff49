package org.polyphony.platform.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The import on a real database. Every test makes records under a word of its own. */
@SpringBootTest
@Import(StatementCounter.class)
class ImportsTest {

  private static final Actor OFFICER = new Somebody(11L);
  private static final Actor COLLEAGUE = new Somebody(12L);

  @Autowired Imports imports;
  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Affiliations affiliations;
  @Autowired Stakeholders stakeholders;
  @Autowired Registry registry;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void showsWhatWouldHappenAndWritesNothing() {
    organisations.add(OFFICER, organisation("École " + word, null));
    long id =
        read(
            """
            Name,Acronym,Group,Country,Web
            Ecole %1$s,,,,
            New %1$s,NW,société civile,Viet Nam,https://example.org
            New %1$s,,,,
            Bad country %1$s,,,Atlantis,
            Bad group %1$s,,martians,,
            Bad web %1$s,,,,ftp:/x
            ,,media,,
            Ragged %1$s,a,b,c,d,e
            🎭 \u200Fمسرح\u200E %1$s,,media,TN,
            """);
    var preview = imports.preview(OFFICER, id);
    assertThat(preview.rows())
        .extracting(Preview.Row::outcome)
        .containsExactly(
            Outcome.DUPLICATE,
            Outcome.NEW,
            Outcome.DUPLICATE,
            Outcome.REFUSED,
            Outcome.REFUSED,
            Outcome.REFUSED,
            Outcome.REFUSED,
            Outcome.REFUSED,
            Outcome.NEW);
    assertThat(preview.rows())
        .extracting(Preview.Row::reason)
        .usingElementComparator((a, b) -> a.startsWith(b) ? 0 : 1)
        .containsExactly(
            "It is there already",
            "",
            "The same as line 3 of this table",
            "“Atlantis” is not a country or area. Write",
            "“martians” is not in the list. Choose",
            "“ftp:/x” is not a web address. Write",
            "A name is needed",
            "The row has 6 cells, the header 5. Put",
            "");
    assertThat(preview.rows().get(3).column()).isEqualTo("Country");
    assertThat(preview.rows().get(5).column()).isEqualTo("Web");
    assertThat(registry.list(OFFICER, Registry.Filter.text(word), PageRequest.first(10)).total())
        .isEqualTo(1);
    assertThat(leftOut(id)).hasSize(8);
    assertThat(preview.rows().getFirst().twin().name()).isEqualTo("École " + word);
  }

  @Test
  void addsPeopleAndWhereTheyWorkAndTakesThemBack() {
    var known = organisations.add(OFFICER, organisation("Known " + word, null));
    long id =
        read(
            """
            Name;Sex;Works for;Function;Since;Email;Languages
            Awa %1$s;f;Known %1$s;Directrice;2019-05;awa.%1$s@example.org;fr, mos
            Иван %1$s;м;Unknown %1$s;;;;ru
            Li %1$s;;Unknown %1$s;;;;zh
            """);
    assertThat(imports.preview(OFFICER, id).missing()).containsExactly("Unknown " + word);
    assertThat(imports.apply(OFFICER, id)).isEqualTo(4);
    var found = people.search(OFFICER, "awa " + word, 5).getFirst();
    var record = people.get(OFFICER, found.id());
    assertThat(record.details().sex()).isEqualTo(Sex.FEMALE);
    assertThat(record.details().languages()).containsExactly("fr", "mos");
    var work = affiliations.of(OFFICER, found.id()).getFirst();
    assertThat(work.organisation()).isEqualTo(known);
    assertThat(work.since()).isEqualTo(PartialDate.parse("2019-05"));
    assertThat(stakeholders.history(OFFICER, found.id().value())).hasSize(2);
    assertThatThrownBy(() -> imports.apply(OFFICER, id)).isInstanceOf(Refused.class);

    var undone = imports.undo(OFFICER, id);
    assertThat(undone).isEqualTo(new Undone(4, 0, List.of()));
    assertThat(people.search(OFFICER, word, 5)).isEmpty();
    assertThat(organisations.search(OFFICER, word, 5)).hasSize(1);
    assertThatThrownBy(() -> imports.undo(OFFICER, id)).isInstanceOf(Refused.class);
  }

  @Test
  void keepsWhatWasEditedOrUsedSince() {
    long id = read("Name,Country\nEdited %1$s,FR\nUsed %1$s,FR\nUntouched %1$s,FR\n");
    imports.apply(OFFICER, id);
    var edited = find("Edited");
    var used = find("Used");
    var record = organisations.get(COLLEAGUE, edited);
    organisations.change(
        COLLEAGUE, edited, record.version(), organisation("Edited by hand " + word, "FR"));
    var person = people.add(COLLEAGUE, new PersonDetails("Worker " + word, Profile.EMPTY));
    affiliations.add(COLLEAGUE, person, work(used));
    var undone = imports.undo(OFFICER, id);
    assertThat(undone.removed()).isEqualTo(1);
    assertThat(undone.kept())
        .containsExactlyInAnyOrder(
            new Undone.Kept(edited.value(), false, Undone.Reason.CHANGED, List.of()),
            new Undone.Kept(used.value(), false, Undone.Reason.USED, List.of()));
    assertThat(organisations.get(OFFICER, edited).details().name().text(Language.EN))
        .isEqualTo("Edited by hand " + word);
  }

  @Test
  void tellsTwoCountriesApartAndNeverNamesTheHidden() {
    organisations.add(OFFICER, organisation("Theatre " + word, "FR"));
    var hidden = Profile.EMPTY.marked(new Marks(false, true, true));
    organisations.add(OFFICER, new OrganisationDetails(text("Hidden " + word), hidden));
    String table = "Name,Country\nTheatre %1$s,BF\nHidden %1$s,\n";
    assertThat(outcomes(OFFICER, table)).containsExactly(Outcome.NEW, Outcome.DUPLICATE);
    assertThat(outcomes(COLLEAGUE, table)).containsExactly(Outcome.NEW, Outcome.NEW);
  }

  @Test
  void findsAPersonByAddressWhateverTheName() {
    var details =
        new PersonDetails(
            "A " + word,
            List.of(),
            Sex.NOT_STATED,
            List.of(),
            word + "@example.org",
            "",
            Profile.EMPTY);
    people.add(OFFICER, details);
    assertThat(outcomes(OFFICER, "Name,Email\nB %1$s,%1$s@EXAMPLE.org\n"))
        .containsExactly(Outcome.DUPLICATE);
  }

  @Test
  void letsThePersonSayWhatColumnsHold() {
    long id = read("Quoi,X\nZ %1$s,MU\n");
    imports.map(OFFICER, id, List.of(Field.IGNORE, Field.IGNORE));
    assertThat(imports.preview(OFFICER, id).count(Outcome.REFUSED)).isEqualTo(1);
    assertThatThrownBy(() -> imports.map(OFFICER, id, List.of(Field.NAME, Field.NAME)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> imports.map(OFFICER, id, List.of(Field.NAME)))
        .isInstanceOf(Refused.class);
    imports.map(OFFICER, id, List.of(Field.NAME, Field.COUNTRY));
    assertThat(imports.preview(OFFICER, id).count(Outcome.NEW)).isEqualTo(1);
    assertThatThrownBy(() -> imports.preview(COLLEAGUE, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.leftOut(COLLEAGUE, id, it -> {})).isInstanceOf(NotFound.class);
    imports.discard(OFFICER, id);
    assertThatThrownBy(() -> imports.preview(OFFICER, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.read(Actor.VISITOR, Source.pasted("x", false)))
        .isInstanceOf(Denied.class);
  }

  @Test
  void previewCostsTheSameForOneRowAndForThirty() throws Exception {
    long one = read("Name\nA %1$s\n");
    long thirty = read("Name\n" + "A %1$s\nB %1$s\nC %1$s\n".repeat(10));
    imports.preview(OFFICER, one);
    assertThat(StatementCounter.count(() -> imports.preview(OFFICER, thirty)))
        .isEqualTo(StatementCounter.count(() -> imports.preview(OFFICER, one)));
  }

  private List<Outcome> outcomes(Actor actor, String table) {
    long id = imports.read(actor, Source.pasted(table.formatted(word), false));
    return imports.preview(actor, id).rows().stream().map(Preview.Row::outcome).toList();
  }

  private List<List<String>> leftOut(long id) {
    var rows = new java.util.ArrayList<List<String>>();
    rows.add(imports.leftOutHead(OFFICER, id));
    imports.leftOut(OFFICER, id, rows::add);
    return rows;
  }

  private long read(String table) {
    return imports.read(OFFICER, Source.pasted(table.formatted(word), false));
  }

  private OrganisationId find(String name) {
    return organisations.search(OFFICER, name + " " + word, 1).getFirst().id();
  }

  private static org.polyphony.platform.stakeholders.AffiliationDetails work(OrganisationId id) {
    return new org.polyphony.platform.stakeholders.AffiliationDetails(
        id, LocalizedText.EMPTY, null, null);
  }

  private static OrganisationDetails organisation(String name, @Nullable String country) {
    return new OrganisationDetails(text(name), Profile.EMPTY.in(null, country));
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.EN, words);
  }

  private record Somebody(Long accountId) implements Actor {

    @Override
    public String name() {
      return "Sample " + accountId;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return Set.of(Permissions.READ, Permissions.EDIT, Permissions.IMPORT, Permissions.EXPORT)
          .contains(permission);
    }
  }
}
