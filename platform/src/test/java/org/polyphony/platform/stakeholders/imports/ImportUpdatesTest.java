package org.polyphony.platform.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that change records, are long, or are broken off, on a real database. */
@SpringBootTest
@Import(StatementCounter.class)
class ImportUpdatesTest {

  private static final Actor OFFICER = new Somebody(31L);

  @Autowired Imports imports;
  @Autowired ImportProfiles profiles;
  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Affiliations affiliations;
  @Autowired Stakeholders stakeholders;
  @Autowired Registry registry;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void fillsInWhatIsMissingAndShowsItFieldByField() {
    var id = organisation("École " + word, "FR", "");
    long batch =
        read(
            """
            Name,Country,Web,Acronym,Group
            Ecole %1$s,FR,https://example.org/new,EC,media
            """);
    var row = imports.preview(OFFICER, batch).rows().getFirst();
    assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(row.changes())
        .containsExactlyInAnyOrder(
            new FieldChange("web", "", "https://example.org/new"),
            new FieldChange("acronym.en", "", "EC"),
            new FieldChange("group", "", "media"));
    assertThat(imports.apply(OFFICER, batch)).isEqualTo(1);
    var details = organisations.get(OFFICER, id).details();
    assertThat(details.web()).isEqualTo("https://example.org/new");
    assertThat(details.name().text(Language.EN)).isEqualTo("École " + word);
    assertThat(stakeholders.history(OFFICER, id.value())).hasSize(2);
    assertThat(imports.undo(OFFICER, batch)).isEqualTo(new Undone(0, 1, List.of()));
    var restored = organisations.get(OFFICER, id).details();
    assertThat(restored.web()).isEmpty();
    assertThat(restored.acronym().isEmpty()).isTrue();
    assertThat(restored.profile().group()).isNull();
    assertThat(stakeholders.history(OFFICER, id.value())).hasSize(3);
  }

  @Test
  void replacesOrLeavesAsThePersonSays() {
    var id = organisation("Guild " + word, "FR", "https://example.org/old");
    long batch = read("Name,Country,Web\nGuild %1$s,FR,https://example.org/new\n");
    assertThat(outcomes(batch)).containsExactly(Outcome.DUPLICATE);
    var mapping = List.of(Field.NAME, Field.COUNTRY, Field.WEB);
    imports.map(OFFICER, batch, mapping, Existing.REPLACE);
    assertThat(imports.preview(OFFICER, batch).rows().getFirst().changes())
        .containsExactly(
            new FieldChange("web", "https://example.org/old", "https://example.org/new"));
    imports.apply(OFFICER, batch);
    assertThat(organisations.get(OFFICER, id).details().web()).isEqualTo("https://example.org/new");
    long other = read("Name,Country,Acronym\nGuild %1$s,FR,G\n");
    imports.map(OFFICER, other, List.of(Field.NAME, Field.COUNTRY, Field.ACRONYM), Existing.LEAVE);
    assertThat(outcomes(other)).containsExactly(Outcome.DUPLICATE);
  }

  @Test
  void takesBackFieldByFieldAndListsWhatSomebodyEdited() {
    var id = organisation("Union " + word, "FR", "");
    long batch = read("Name,Country,Web,Acronym\nUnion %1$s,FR,https://example.org/list,UN\n");
    imports.apply(OFFICER, batch);
    var record = organisations.get(OFFICER, id);
    var edited =
        new OrganisationDetails(
            record.details().name(),
            record.details().acronym(),
            "https://example.org/hand",
            record.details().profile());
    organisations.change(OFFICER, id, record.version(), edited);
    var conflict =
        new Undone.Kept(
            id.value(),
            false,
            Undone.Reason.FIELDS,
            List.of(
                new FieldChange("web", "https://example.org/list", "https://example.org/hand")));
    assertThat(imports.conflicts(OFFICER, batch)).isEqualTo(new Undone(0, 1, List.of(conflict)));
    assertThat(imports.undo(OFFICER, batch).kept()).containsExactly(conflict);
    var details = organisations.get(OFFICER, id).details();
    assertThat(details.web()).isEqualTo("https://example.org/hand");
    assertThat(details.acronym().isEmpty()).isTrue();
    assertThat(imports.undone(OFFICER, batch).kept()).containsExactly(conflict);
  }

  @Test
  void takesBackOneImportAfterTheOther() {
    long first = read("Name,Country\nLeague %1$s,FR\nClub %1$s,FR\n");
    imports.apply(OFFICER, first);
    long second = read("Name,Country,Web\nLeague %1$s,FR,https://example.org/league\n");
    imports.apply(OFFICER, second);
    assertThat(imports.conflicts(OFFICER, first).kept()).hasSize(1);
    imports.undo(OFFICER, second);
    assertThat(imports.conflicts(OFFICER, first).kept()).isEmpty();
    assertThat(imports.undo(OFFICER, first)).isEqualTo(new Undone(2, 0, List.of()));
    assertThat(found()).isZero();
  }

  @Test
  void changesPeopleAndWhereTheyWork() {
    var profile = Profile.EMPTY;
    var id = people.add(OFFICER, new PersonDetails("Awa " + word, profile));
    long batch =
        read(
            """
            Name,Other names,Email,Languages,Works for,Function
            Awa %1$s,Ава %1$s,awa.%1$s@example.org,"fr, mos",Centre %1$s,Directrice
            """);
    var row = imports.preview(OFFICER, batch).rows().getFirst();
    assertThat(row.changes())
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder("otherNames", "email", "languages", "organisation");
    assertThat(imports.preview(OFFICER, batch).missing()).containsExactly("Centre " + word);
    imports.apply(OFFICER, batch);
    var details = people.get(OFFICER, id).details();
    assertThat(details.otherNames()).containsExactly("Ава " + word);
    assertThat(details.languages()).containsExactly("fr", "mos");
    assertThat(affiliations.of(OFFICER, id)).hasSize(1);
    assertThat(outcomes(read("Name,Email\nSomebody else,AWA.%1$s@example.org\n")))
        .containsExactly(Outcome.DUPLICATE);
    assertThat(imports.undo(OFFICER, batch)).isEqualTo(new Undone(1, 1, List.of()));
    assertThat(people.get(OFFICER, id).details())
        .isEqualTo(new PersonDetails("Awa " + word, profile));
    assertThat(affiliations.of(OFFICER, id)).isEmpty();
    assertThat(outcomes(read("Name,Email\nSomebody else,awa.%1$s@example.org\n")))
        .containsExactly(Outcome.NEW);
  }

  @Test
  void changesNothingForTwoPeopleOfOneNameAndTwoAddresses() {
    var details = new PersonDetails("Li " + word, Profile.EMPTY);
    people.add(OFFICER, Facts.with(details, java.util.Map.of("email", "one@example.org")));
    long batch = read("Name,Email,Phone\nLi %1$s,two@example.org,1\n");
    assertThat(outcomes(batch)).containsExactly(Outcome.DUPLICATE);
  }

  @Test
  void writesNothingThatWasNotShown() {
    long batch = read("Name,Country\nLate %1$s,FR\nGood %1$s,FR\n");
    organisation("Late " + word, "FR", "");
    assertThat(imports.apply(OFFICER, batch)).isEqualTo(1);
    assertThat(leftOut(batch)).hasSize(2);
    assertThat(leftOut(batch).get(1)).last().asString().contains("changed after the preview");
    assertThat(found()).isEqualTo(2);
  }

  @Test
  void bringsCorrectedRowsInAgain() {
    long batch = read("Name,Country,Phone,Sex\nA %1$s,Atlantis,+226 70,f\nB %1$s,FR,+1,m\n");
    imports.apply(OFFICER, batch);
    var rows = leftOut(batch);
    assertThat(rows).hasSize(2);
    String corrected =
        rows.stream()
            .map(it -> String.join("\t", it).replace("Atlantis", "Burkina Faso"))
            .map(it -> it.replace("+226", "'+226"))
            .collect(Collectors.joining("\n"));
    long again = imports.read(OFFICER, Source.pasted(corrected, false));
    assertThat(outcomes(again)).containsExactly(Outcome.NEW);
    imports.apply(OFFICER, again);
    var person = people.search(OFFICER, "A " + word, 1).getFirst();
    assertThat(people.get(OFFICER, person.id()).details().phone()).isEqualTo("+226 70");
    assertThat(leftOut(again)).hasSize(1);
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    int rows = 2 * PlanJob.STEP + 300;
    String table =
        "Name,Email\n"
            + IntStream.range(0, rows)
                .mapToObj(it -> "N%d %s,n%d.%s@example.org\n".formatted(it, word, it, word))
                .collect(Collectors.joining())
            + "Again,N7.%s@example.org\n".formatted(word);
    long batch = imports.read(OFFICER, Source.pasted(table, false));
    imports.await(OFFICER, batch);
    assertThat(imports.preview(OFFICER, batch).count(Outcome.NEW)).isEqualTo(rows);
    // As if the server had gone down after the first step of the reading.
    database
        .sql("delete from stakeholders_import_plan where import_id = ? and line > ?")
        .param(batch)
        .param(PlanJob.STEP + 1)
        .update();
    database
        .sql("update stakeholders_import set state = 'reading', planned = ? where id = ?")
        .param(PlanJob.STEP)
        .param(batch)
        .update();
    imports.await(OFFICER, batch);
    var preview = imports.preview(OFFICER, batch, Outcome.DUPLICATE, 1);
    assertThat(preview.count(Outcome.NEW)).isEqualTo(rows);
    assertThat(preview.rows().getFirst().reason()).contains("line 9 of this table");
    // And once more before the writing, and before the taking back.
    database
        .sql("update stakeholders_import set state = 'applying', due = ? where id = ?")
        .param(rows)
        .param(batch)
        .update();
    imports.await(OFFICER, batch);
    assertThat(imports.standing(OFFICER, batch).added()).isEqualTo(rows);
    assertThat(found()).isEqualTo(rows);
    imports.undo(OFFICER, batch);
    imports.await(OFFICER, batch);
    assertThat(imports.undone(OFFICER, batch)).isEqualTo(new Undone(rows, 0, List.of()));
    assertThat(found()).isZero();
  }

  @Test
  void keepsWhatWasWrittenBeforeItWasStopped() {
    long batch = read("Name\nA %1$s\nB %1$s\n");
    database
        .sql("update stakeholders_import set state = 'applying', due = 2 where id = ?")
        .param(batch)
        .update();
    imports.stop(OFFICER, batch);
    assertThat(imports.standing(OFFICER, batch).state()).isEqualTo(State.APPLIED);
    assertThat(leftOut(batch)).hasSize(3);
    assertThat(leftOut(batch).get(1)).last().asString().contains("stopped before");
  }

  @Test
  void proposesColumnsByWhatTheyHold() {
    long batch =
        read(
            """
            a;b;c;d;e
            Awa %1$s;a@example.org;Burkina Faso;f;+226 70 00 00 00
            Ivan %1$s;b@example.org;РФ;m;+7 900 000 00 00
            Bob %1$s;c@example.org;UK;;
            """);
    assertThat(imports.preview(OFFICER, batch).mapping())
        .containsExactly(Field.NAME, Field.EMAIL, Field.COUNTRY, Field.SEX, Field.PHONE);
    assertThat(imports.preview(OFFICER, batch).count(Outcome.NEW)).isEqualTo(3);
  }

  @Test
  void learnsWhatValuesMeanAndReadsTheNextListLikeThis() {
    String table = "Qui %1$s;Où;Quoi\nA %1$s;Atlantis;Presse\nB %1$s;ATLANTIS;Presse\n";
    long batch = read(table);
    imports.map(OFFICER, batch, List.of(Field.NAME, Field.COUNTRY, Field.GROUP), Existing.REPLACE);
    assertThat(imports.preview(OFFICER, batch).unmatched())
        .containsExactly(new Unmatched(Field.GROUP, "Presse", 2));
    profiles.fix(OFFICER, batch, Fixes.NONE.with(Field.GROUP, "presse", "media"));
    var unmatched = imports.preview(OFFICER, batch).unmatched();
    assertThat(unmatched)
        .extracting(Unmatched::field, Unmatched::rows)
        .containsExactly(tuple(Field.COUNTRY, 2));
    profiles.save(OFFICER, batch, "Press " + word);
    profiles.fix(OFFICER, batch, Fixes.NONE.with(Field.COUNTRY, "Atlantis", "FJ"));
    assertThat(imports.preview(OFFICER, batch).count(Outcome.NEW)).isEqualTo(2);
    long next = read("Quoi;Qui %1$s;Où\npresse;C %1$s;Atlantis\n");
    var preview = imports.preview(OFFICER, next);
    assertThat(preview.profile()).isEqualTo("Press " + word);
    assertThat(preview.mapping()).containsExactly(Field.GROUP, Field.NAME, Field.COUNTRY);
    assertThat(preview.existing()).isEqualTo(Existing.REPLACE);
    assertThat(preview.count(Outcome.NEW)).isEqualTo(1);
    assertThat(profiles.names(OFFICER)).contains("Press " + word);
    assertThatThrownBy(() -> profiles.save(OFFICER, next, " ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> profiles.use(OFFICER, next, "none")).isInstanceOf(Refused.class);
  }

  @Test
  void saysWhatIsWrongFarDownInTheFile() {
    String table = "Name\n" + "x\n".repeat(3 * PlanJob.STEP) + "\"open\n";
    assertThatThrownBy(() -> imports.read(OFFICER, Source.pasted(table, false)))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.arguments()).contains(3 * PlanJob.STEP + 2));
    assertThatThrownBy(() -> imports.read(OFFICER, Source.pasted("Name\n", false)))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> assertThat(it.key()).isEqualTo("stakeholders.import.refused.header-only"));
  }

  private long found() {
    return registry.list(OFFICER, Registry.Filter.text(word), PageRequest.first(10)).total();
  }

  private List<Outcome> outcomes(long id) {
    return imports.preview(OFFICER, id).rows().stream().map(Preview.Row::outcome).toList();
  }

  private List<List<String>> leftOut(long id) {
    var rows = new ArrayList<List<String>>();
    rows.add(imports.leftOutHead(OFFICER, id));
    imports.leftOut(OFFICER, id, rows::add);
    return rows;
  }

  private long read(String table) {
    return imports.read(OFFICER, Source.pasted(table.formatted(word), false));
  }

  private OrganisationId organisation(String name, String country, String web) {
    var profile = Profile.EMPTY.in(null, country);
    return organisations.add(
        OFFICER,
        new OrganisationDetails(
            LocalizedText.of(Language.EN, name), LocalizedText.EMPTY, web, profile));
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
