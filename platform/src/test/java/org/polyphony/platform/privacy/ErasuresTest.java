package org.polyphony.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.polyphony.platform.stakeholders.imports.Existing;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Source;
import org.polyphony.platform.stakeholders.imports.Undone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is erased is nowhere any more, and everything that was counted still is. */
@SpringBootTest
@Import(Whole.class)
class ErasuresTest {

  private static final Actor OFFICER = new Whole.Officer(91L, "Officer 91");
  private static final Actor COLLEAGUE = new Whole.Officer(92L, "Officer 92");

  @Autowired Erasures erasures;
  @Autowired PersonalFiles files;
  @Autowired Whole whole;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Merges merges;
  @Autowired Imports imports;
  @Autowired Outbox outbox;
  @Autowired ObjectProvider<PersonalData> modules;
  @Autowired JdbcClient database;

  @Test
  void everyColumnThatRefersToAPersonIsGivenOutAndErased() {
    var answered =
        modules.stream()
            .flatMap(it -> it.rows().stream())
            .flatMap(it -> it.columns().stream().map(column -> it.table() + "." + column))
            .collect(Collectors.toSet());
    assertThat(referring()).isNotEmpty();
    assertThat(answered)
        .as("name the column in the PersonalData of its module")
        .containsAll(referring());
  }

  @Test
  void allThatIsGivenOutHasAName() {
    var nameless = new TreeSet<String>();
    modules.stream()
        .flatMap(it -> it.rows().stream())
        .forEach(rows -> {
          if (!rows.shown().isEmpty() && !Texts.has(rows.titleKey())) {
            nameless.add(rows.titleKey());
          }
          rows.shown().keySet().stream()
              .filter(it -> !Texts.has(rows.fields() + it) && !Texts.has("privacy.data." + it))
              .forEach(it -> nameless.add(rows.table() + "." + it));
        });
    assertThat(nameless).isEmpty();
  }

  @Test
  void nothingIsFoundOfWhoeverWasErased() {
    long other = friend();
    var zorica = whole.person(OFFICER);
    whole.fill(OFFICER, zorica, other);
    imported(zorica);
    assertThat(found(zorica)).hasSizeGreaterThan(25);
    var counts = counts(zorica.id());
    assertThat(counts.values()).doesNotContain(0L);
    var preview = erasures.preview(OFFICER, zorica.id());
    assertThat(preview.parts()).hasSizeGreaterThan(12);
    assertThat(preview.mails()).isEqualTo(1);
    assertThat(preview.entries()).isGreaterThan(3);
    assertThat(preview.shared()).isEmpty();
    erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, "  " + zorica.name() + " ");
    assertThat(found(zorica)).isEmpty();
    assertThat(counts(zorica.id())).isEqualTo(counts);
    assertThat(erasures.of(OFFICER, zorica.id()))
        .hasValueSatisfying(it -> assertThat(it.ground()).isEqualTo(Ground.REQUEST));
    assertThat(stakeholders.history(OFFICER, zorica.id()))
        .extracting(AuditEntry::action)
        .contains("erased", "created");
    assertThatThrownBy(() -> stakeholders.restore(OFFICER, zorica.id()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> erasures.preview(OFFICER, zorica.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void whatStillWaitsInTheOutboxDoesNotLeave() {
    var zorica = whole.person(OFFICER);
    whole.fill(OFFICER, zorica, friend());
    database
        .sql("update messaging_mail set state = 'WAITING' where recipient = ?")
        .param(zorica.email())
        .update();
    long mail =
        database
            .sql("select id from messaging_mail where recipient = ?")
            .param(zorica.email())
            .query(Long.class)
            .single();
    erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, zorica.name());
    assertThat(outbox.states(List.of(mail))).containsEntry(mail, PostedMail.State.FAILED);
  }

  @Test
  void anUndoOfAnImportBringsNobodyBackAndSaysSo() {
    var zorica = whole.person(OFFICER);
    long batch = imported(zorica);
    erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, zorica.name());
    assertThat(imports.conflicts(OFFICER, batch).kept())
        .extracting(Undone.Kept::id, Undone.Kept::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(zorica.id(), Undone.Reason.ERASED));
    var undone = imports.undo(OFFICER, batch);
    assertThat(undone.kept()).extracting(Undone.Kept::reason).containsExactly(Undone.Reason.ERASED);
    assertThat(found(zorica)).isEmpty();
  }

  @Test
  void whoWasMergedGoesOnBothSidesAndNothingTakesItApart() {
    var zorica = whole.person(OFFICER);
    whole.fill(OFFICER, zorica, friend());
    long survivor = friend();
    var draft = merges.draft(OFFICER, survivor, zorica.id());
    long merge =
        merges.merge(
            OFFICER, survivor, zorica.id(), draft.versions(), Set.of("email", "otherNames"));
    String name =
        Objects.requireNonNull(stakeholders.mentions(OFFICER, List.of(survivor)).get(survivor))
            .shownName();
    assertThat(erasures.preview(OFFICER, survivor).records()).isEqualTo(2);
    erasures.erase(OFFICER, survivor, Ground.UNNEEDED, name);
    assertThat(found(zorica)).isEmpty();
    assertThat(erasures.of(OFFICER, zorica.id())).isPresent();
    assertThatThrownBy(() -> merges.unmerge(OFFICER, merge))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.key()).isEqualTo("stakeholders.refused.erased"));
    assertThat(found(zorica)).isEmpty();
  }

  @Test
  void whatAnotherBearsTooStaysWithTheOther() {
    var zorica = whole.person(OFFICER);
    long twin =
        people
            .add(
                OFFICER,
                new PersonDetails(
                    zorica.name(),
                    List.of(),
                    org.polyphony.platform.stakeholders.Sex.NOT_STATED,
                    List.of(),
                    zorica.email(),
                    "",
                    Profile.EMPTY))
            .value();
    whole.fill(OFFICER, zorica, twin);
    assertThat(erasures.preview(OFFICER, zorica.id()).shared())
        .contains(zorica.email(), zorica.name().toLowerCase(java.util.Locale.ROOT));
    erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, zorica.name());
    var details =
        people.get(OFFICER, new org.polyphony.platform.stakeholders.PersonId(twin)).details();
    assertThat(details.name()).isEqualTo(zorica.name());
    assertThat(details.email()).isEqualTo(zorica.email());
    assertThat(people.byEmail(OFFICER, zorica.email())).hasSize(1);
  }

  @Test
  void onlyWhoMayErasesAndOnlyByTheName() {
    var zorica = whole.person(OFFICER);
    assertThatThrownBy(() -> erasures.erase(OFFICER, zorica.id(), Ground.REQUEST, "Zorica"))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.field()).isEqualTo("typed"));
    assertThatThrownBy(
            () -> erasures.erase(Actor.VISITOR, zorica.id(), Ground.REQUEST, zorica.name()))
        .isInstanceOf(Denied.class);
    long hidden =
        people
            .add(
                OFFICER,
                new PersonDetails(
                    "H " + UUID.randomUUID(), Profile.EMPTY.marked(new Marks(false, true, true))))
            .value();
    assertThatThrownBy(() -> erasures.preview(COLLEAGUE, hidden)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.of(COLLEAGUE, hidden)).isInstanceOf(NotFound.class);
    String name =
        Objects.requireNonNull(stakeholders.mentions(OFFICER, List.of(hidden)).get(hidden))
            .shownName();
    erasures.erase(OFFICER, hidden, Ground.OWN, name);
    assertThat(erasures.all(OFFICER, PageRequest.first(200)).rows())
        .extracting(Erasure::person)
        .contains(hidden);
    assertThat(erasures.all(COLLEAGUE, PageRequest.first(200)).rows())
        .extracting(Erasure::person)
        .doesNotContain(hidden);
  }

  @Test
  void thePersonIsGivenWhatEveryModuleKeepsButNobodyElsesSecrets() {
    long hidden =
        people
            .add(
                OFFICER,
                new PersonDetails("Hidden", Profile.EMPTY.marked(new Marks(false, true, true))))
            .value();
    var zorica = whole.person(OFFICER);
    whole.fill(OFFICER, zorica, hidden);
    var file = files.given(COLLEAGUE, zorica.id());
    assertThat(file.sections())
        .extracting(PersonalFile.Section::table)
        .contains(
            "stakeholders_person",
            "stakeholders_stakeholder",
            "stakeholders_name",
            "stakeholders_role",
            "contacts_point",
            "engagement_note",
            "engagement_commitment",
            "exchanges_participant",
            "registration_entry",
            "registration_needs",
            "followup_ask",
            "followup_statement",
            "privacy_decision",
            "messaging_mail",
            "audit_entry");
    assertThat(rows(file, "engagement_note")).hasSize(1);
    assertThat(rows(files.of(OFFICER, zorica.id()), "engagement_note")).hasSize(2);
    assertThat(stakeholders.history(OFFICER, zorica.id()).getFirst().action())
        .isEqualTo("exported");
    assertThatThrownBy(() -> files.of(Actor.VISITOR, zorica.id())).isInstanceOf(Denied.class);
  }

  private static List<?> rows(PersonalFile file, String table) {
    return file.sections().stream()
        .filter(it -> it.table().equals(table))
        .flatMap(it -> it.rows().stream())
        .toList();
  }

  /** A list that changes the person's telephone number. */
  private long imported(Whole.Somebody it) {
    String quoted = it.name().replace("\"", "\"\"");
    var text = "Name,Email,Phone\n\"" + quoted + "\"," + it.email() + "," + it.phone() + "9\n";
    long batch = imports.read(OFFICER, Source.pasted(text, false));
    imports.await(OFFICER, batch);
    var mapping =
        List.of(
            org.polyphony.platform.stakeholders.imports.Field.NAME,
            org.polyphony.platform.stakeholders.imports.Field.EMAIL,
            org.polyphony.platform.stakeholders.imports.Field.PHONE);
    imports.map(OFFICER, batch, mapping, Existing.REPLACE);
    imports.await(OFFICER, batch);
    imports.apply(OFFICER, batch);
    imports.await(OFFICER, batch);
    return batch;
  }

  private long friend() {
    return people
        .add(OFFICER, new PersonDetails("Friend " + UUID.randomUUID(), Profile.EMPTY))
        .value();
  }

  private List<String> referring() {
    return database
        .sql(
            """
            select c.conrelid::regclass || '.' || a.attname
            from pg_constraint c join pg_attribute a
              on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
            where c.contype = 'f' and c.confrelid in ('stakeholders_stakeholder'::regclass,
              'stakeholders_person'::regclass)
            and c.conrelid <> 'stakeholders_organisation'::regclass
            """)
        .query(String.class)
        .list();
  }

  /** How many rows tell that somebody took part, was promised something, was asked. */
  private Map<String, Long> counts(long person) {
    return Map.of(
        "participations",
        count("exchanges_participant where state = 'ATTENDED' and person_id = " + person),
        "notes",
        count("engagement_note_about where stakeholder_id = " + person),
        "commitments",
        count("engagement_commitment where stakeholder_id = " + person),
        "asked",
        count("followup_ask where answered_at is not null and person_id = " + person),
        "statements",
        count(
            "followup_statement s join followup_ask a on a.id = s.ask_id where a.person_id = "
                + person),
        "seats",
        count(
            "registration_entry e join exchanges_participant p on p.exchange_id = e.exchange_id"
                + " where e.state = 'REGISTERED' and p.person_id = "
                + person),
        "groups and countries",
        count(
            "stakeholders_stakeholder where group_key = 'media' and country_code = 'RS' and id = "
                + person));
  }

  private long count(String from) {
    return database.sql("select count(*) from " + from).query(Long.class).single();
  }

  /** Every text, array and tree of the whole database in which the person stands. */
  private Set<String> found(Whole.Somebody it) {
    String digits = it.phone().substring(5);
    var found = new TreeSet<String>();
    for (Map<String, Object> column : columns()) {
      var places = new ArrayList<String>();
      for (String words : List.of(it.word(), digits)) {
        places.addAll(
            database
                .sql(
                    "select '%2$s' from %1$s where position(:words in lower(%2$s::text)) > 0"
                        .formatted(column.get("table_name"), column.get("column_name")))
                .param("words", words)
                .query(String.class)
                .list());
      }
      places.forEach(place -> found.add(column.get("table_name") + "." + place));
    }
    return found;
  }

  private List<Map<String, Object>> columns() {
    return database
        .sql(
            """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t
              on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
              and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'character')
            """)
        .query()
        .listOfRows();
  }

  @Test
  void namesAreFoundAsTextsTreesAndPagesWriteThem() {
    String pattern = Mentions.pattern(List.of("Anna \"Q\" <b>", "Li", "李小龙", "a+b@example.org"));
    assertThat(pattern).contains("李小龙", "a\\+b\\@example\\.org", "\\&lt\\;").doesNotContain("Li");
    assertThat(replaced("Ask Anna  \"Q\" <b>, or anna \\\"q\\\" <b>.", pattern))
        .isEqualTo("Ask —, or —.");
    assertThat(replaced("xa+b@example.org.uk or a+b@example.org!", pattern))
        .as(Language.EN.code())
        .endsWith("or —!");
  }

  private String replaced(String text, String pattern) {
    return database
        .sql("select regexp_replace(:text, :pattern, '—', 'gi')")
        .param("text", text)
        .param("pattern", pattern)
        .query(String.class)
        .single();
  }
}
