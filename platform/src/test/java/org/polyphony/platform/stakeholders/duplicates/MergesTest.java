package org.polyphony.platform.stakeholders.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.imports.FieldChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Merging, and taking apart, with rows of every module on both sides. */
@SpringBootTest
class MergesTest {

  private static final Actor OFFICER = new Somebody(71L);
  private static final Actor COLLEAGUE = new Somebody(72L);

  @Autowired Merges merges;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired Bulk bulk;
  @Autowired ObjectProvider<Holdings> holdings;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void everyColumnThatRefersToAStakeholderAnswersTheMerge() {
    var answered =
        holdings.stream()
            .flatMap(it -> it.holdings().stream())
            .map(it -> it.table() + "." + it.column())
            .collect(Collectors.toSet());
    assertThat(referring()).isNotEmpty();
    assertThat(answered)
        .as("name the column in the Holdings of its module")
        .containsAll(referring());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mergingAndTakingApartRestoresEverything(long seed) {
    var random = new Random(seed);
    long one = person("One " + word, random);
    long other = person("Other " + word, random);
    attach(one, random);
    attach(other, random);
    share(one, other, random);
    var before = rows(one, other);
    var records = records(one, other);
    var draft = merges.draft(OFFICER, one, other);
    var taken =
        draft.fields().stream()
            .map(MergeDraft.Field::field)
            .filter(_ -> random.nextBoolean())
            .collect(Collectors.toSet());
    long merge = merges.merge(OFFICER, one, other, draft.versions(), taken);
    assertThat(moving(other)).isZero();
    assertThat(merges.survivor(OFFICER, other)).contains(one);
    assertThat(merges.unmerge(OFFICER, merge).kept()).isEmpty();
    assertThat(rows(one, other)).isEqualTo(before);
    assertThat(records(one, other)).isEqualTo(records);
    assertThat(merges.survivor(OFFICER, other)).isEmpty();
    assertThatThrownBy(() -> merges.unmerge(OFFICER, merge)).isInstanceOf(Refused.class);
  }

  @Test
  void everyModulesRowsMoveAndComeBack() {
    var random = new Random(7);
    long one = person("One " + word, random);
    long other = person("Other " + word, random);
    attach(other, random);
    var before = rows(one, other);
    long attached = moving(other);
    var draft = merges.draft(OFFICER, one, other);
    assertThat(draft.attached()).isEqualTo(attached).isEqualTo(8);
    long merge = merges.merge(OFFICER, one, other, draft.versions(), Set.of());
    assertThat(moving(one)).isEqualTo(attached);
    assertThat(moving(other)).isZero();
    merges.unmerge(OFFICER, merge);
    assertThat(rows(one, other)).isEqualTo(before);
  }

  @Test
  void keepsWhatSomebodyEditedSinceAndListsIt() {
    long one = add("Awa " + word, "", "+226 1");
    long other = add("Awa B " + word, "awa@example.org", "+226 2");
    var draft = merges.draft(OFFICER, one, other);
    assertThat(draft.fields().stream().filter(MergeDraft.Field::taken))
        .extracting(MergeDraft.Field::field)
        .containsExactly("otherNames", "email");
    long merge =
        merges.merge(OFFICER, one, other, draft.versions(), Set.of("otherNames", "email", "phone"));
    var merged = people.get(OFFICER, new PersonId(one));
    assertThat(merged.details().phone()).isEqualTo("+226 2");
    assertThat(merged.details().otherNames()).containsExactly("Awa B " + word);
    change(merged.details(), one, merged.version(), "+226 3");
    assertThat(merges.into(OFFICER, one)).extracting(Merge::id).containsExactly(merge);
    var undone = merges.unmerge(OFFICER, merge);
    assertThat(undone.kept()).containsExactly(new FieldChange("phone", "+226 2", "+226 3"));
    var details = people.get(OFFICER, new PersonId(one)).details();
    assertThat(details.phone()).isEqualTo("+226 3");
    assertThat(details.email()).isEmpty();
    assertThat(details.otherNames()).isEmpty();
    assertThat(people.get(OFFICER, new PersonId(other)).details().email())
        .isEqualTo("awa@example.org");
    assertThat(stakeholders.history(OFFICER, one))
        .extracting(AuditEntry::action)
        .contains("merged", "unmerged");
    assertThat(stakeholders.history(OFFICER, other))
        .extracting(AuditEntry::action)
        .contains("merged-into", "removed", "restored");
  }

  @Test
  void refusesWhatCannotBeOne() {
    long one = add("A " + word, "", "");
    long other = add("B " + word, "", "");
    assertThatThrownBy(() -> merges.draft(OFFICER, one, one)).isInstanceOf(Refused.class);
    var draft = merges.draft(OFFICER, one, other);
    var record = people.get(OFFICER, new PersonId(other));
    change(record.details(), other, record.version(), "1");
    assertThatThrownBy(() -> merges.merge(OFFICER, one, other, draft.versions(), Set.of()))
        .isInstanceOf(Refused.class);
    long hidden =
        people
            .add(
                OFFICER,
                new PersonDetails("C " + word, Profile.EMPTY.marked(new Marks(false, true, true))))
            .value();
    assertThatThrownBy(() -> merges.draft(OFFICER, one, hidden)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> merges.draft(COLLEAGUE, one, hidden)).isInstanceOf(NotFound.class);
  }

  private List<String> referring() {
    return database
        .sql(
            """
            select c.conrelid::regclass || '.' || a.attname
            from pg_constraint c join pg_attribute a
              on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
            where c.contype = 'f' and c.confrelid in ('stakeholders_stakeholder'::regclass,
              'stakeholders_organisation'::regclass, 'stakeholders_person'::regclass)
            """)
        .query(String.class)
        .list();
  }

  private List<Holding> moving() {
    return holdings.stream().flatMap(it -> it.holdings().stream()).filter(Holding::moves).toList();
  }

  private long moving(long record) {
    return moving().stream().mapToLong(it -> rows(it, Set.of(record)).size()).sum();
  }

  /** Everything that hangs on two records, whole rows, by column. */
  private Map<String, Set<String>> rows(long one, long other) {
    var rows = new TreeMap<String, Set<String>>();
    moving().forEach(it -> rows.put(it.name(), new HashSet<>(rows(it, Set.of(one, other)))));
    return rows;
  }

  private List<String> rows(Holding it, Set<Long> records) {
    return database
        .sql(
            "select to_jsonb(t)::text from "
                + it.table()
                + " t where t."
                + it.column()
                + "::text = any(?)"
                + (it.where().isEmpty() ? "" : " and " + it.where()))
        .param(records.stream().map(String::valueOf).toArray(String[]::new))
        .query(String.class)
        .list();
  }

  private List<@Nullable PersonDetails> records(long one, long other) {
    var held = bulk.find(OFFICER, List.of(one, other));
    var records = new ArrayList<@Nullable PersonDetails>();
    held.values().forEach(it -> records.add(it.removed() ? null : it.person()));
    return records;
  }

  /** One row of each kind, straight into the tables: the modules above are not known here. */
  private void attach(long id, Random random) {
    sql(
        "insert into stakeholders_role (stakeholder_id, strategy_id, role_key, purposes, note)"
            + " values (?, 1, 'advocate', '', '{}')",
        id);
    long note = note();
    sql("insert into engagement_note_about (stakeholder_id, note_id) values (?, ?)", id, note);
    sql(
        "insert into engagement_commitment (stakeholder_id, text, promised_on, author_name,"
            + " written_at) values (?, 'x', '2024-01-01', 'x', now())",
        id);
    sql(
        "insert into engagement_health (stakeholder_id, state, reason, actor_name, judged_on)"
            + " values (?, 'GOOD', 'x', 'x', '2024-01-01')",
        id);
    sql(
        "insert into exchanges_participant (person_id, exchange_id, state, rationale)"
            + " values (?, ?, 'PROPOSED', 'x')",
        id,
        exchange());
    sql(
        "insert into assessments_assessment (stakeholder_id, influence, interest, assessed_on,"
            + " reason, author_name, written_at) values (?, ?, 2, '2024-01-01', '', 'x', now())",
        id,
        1 + random.nextInt(5));
    ability(id, "area" + random.nextInt(2));
    sql(
        "insert into contacts_point (stakeholder_id, channel, value, purpose, note)"
            + " values (?, 'POST', 'x', 'GENERAL', '')",
        id);
  }

  /** What both have, of which only one can stand. */
  private void share(long one, long other, Random random) {
    if (random.nextBoolean()) {
      long note = note();
      long exchange = exchange();
      for (long id : List.of(one, other)) {
        sql("insert into engagement_note_about (stakeholder_id, note_id) values (?, ?)", id, note);
        sql(
            "insert into exchanges_participant (person_id, exchange_id, state, rationale)"
                + " values (?, ?, 'PROPOSED', '')",
            id,
            exchange);
        ability(id, "shared");
      }
      tie(one, other);
      tie(other, one);
    }
  }

  private void tie(long from, long to) {
    sql(
        "insert into contacts_tie (from_id, to_id, kind, note) values (?, ?, 'KNOWS', '')",
        from,
        to);
  }

  private void ability(long id, String area) {
    sql(
        "insert into assessments_ability (stakeholder_id, area_key, side, domain_key, language,"
            + " maturity, assessed_on, note, author_name, written_at)"
            + " values (?, ?, 'NEED', '', '', 1, '2024-01-01', '', 'x', now())",
        id,
        area);
  }

  private long note() {
    return database
        .sql(
            "insert into engagement_note (kind, happened_on, text, author_name, written_at)"
                + " values ('CALL', '2024-01-01', 'x', 'x', now()) returning id")
        .query(Long.class)
        .single();
  }

  private long exchange() {
    return database
        .sql(
            "insert into exchanges_exchange (state, title, summary, period_note, zone, place,"
                + " proposed_links, source, sample)"
                + " values ('IDEA', '{}', '{}', '{}', 'UTC', '{}', false, '', true) returning id")
        .query(Long.class)
        .single();
  }

  private void sql(String sql, Object... values) {
    database.sql(sql).params(values).update();
  }

  private long person(String name, Random random) {
    return add(
        name,
        random.nextBoolean() ? "" : random.nextInt(1000) + "@example.org",
        random.nextBoolean() ? "" : "+226 " + random.nextInt(1000));
  }

  private long add(String name, String email, String phone) {
    return people
        .add(
            OFFICER,
            new PersonDetails(
                name, List.of(), Sex.NOT_STATED, List.of(), email, phone, Profile.EMPTY))
        .value();
  }

  private void change(PersonDetails now, long id, long version, String phone) {
    people.change(
        OFFICER,
        new PersonId(id),
        version,
        new PersonDetails(
            now.name(),
            now.otherNames(),
            now.sex(),
            now.languages(),
            now.email(),
            phone,
            now.profile()));
  }

  private record Somebody(Long accountId) implements Actor {

    @Override
    public String name() {
      return "Sample " + accountId;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return Set.of(Permissions.READ, Permissions.EDIT).contains(permission);
    }
  }
}
