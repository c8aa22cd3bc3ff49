package org.polyphony.platform.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.stakeholders.Actors.COLLEAGUE;
import static org.polyphony.platform.stakeholders.Actors.OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Facets.Facet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding somebody of whom one remembers little. */
@SpringBootTest
class FindTest {

  @Autowired Registry registry;
  @Autowired People people;
  @Autowired Stakeholders stakeholders;
  @Autowired FurtherWords further;
  @Autowired JdbcClient database;

  private final String word = letters();

  private static String letters() {
    return UUID.randomUUID()
        .toString()
        .chars()
        .filter(it -> it != '-')
        .limit(12)
        .mapToObj(it -> String.valueOf((char) ('a' + Character.digit(it, 16))))
        .reduce("", String::concat);
  }

  private PersonId add(String name, String phone, String notes, String group, String country) {
    return people.add(
        OFFICER,
        new PersonDetails(
            name,
            List.of(),
            Sex.NOT_STATED,
            List.of(),
            "",
            phone,
            new Profile(
                group, null, null, country, LocalizedText.of(Language.EN, notes), Marks.NONE)));
  }

  private Registry.Found find(Actor actor, Registry.Filter filter) {
    return registry.find(actor, filter, PageRequest.first(10));
  }

  private static List<Long> ids(Registry.Found found) {
    return found.slice().rows().stream().map(Registry.Row::id).toList();
  }

  @Test
  void namesComeBeforeNotesAndNotesBeforeWhatIsAlike() {
    var named = add("Zora " + word, "", "", null, null);
    var noted = add("Somebody Else", "", "Knows " + word + " well", null, null);
    var text = Registry.Filter.text(word);
    var found = find(OFFICER, text);
    assertThat(ids(found)).containsExactly(named.value());
    assertThat(found.elsewhere()).isEqualTo(1);
    assertThat(ids(find(OFFICER, text.in(Registry.In.ALL))))
        .containsExactlyInAnyOrder(named.value(), noted.value());
    assertThat(find(OFFICER, Registry.Filter.text("knows " + word)).filter().in())
        .as("no name has these words")
        .isEqualTo(Registry.In.ALL);
    String mistyped = word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6);
    var alike = find(OFFICER, Registry.Filter.text(mistyped));
    assertThat(alike.filter().in()).isEqualTo(Registry.In.SIMILAR);
    assertThat(ids(alike).getFirst()).isEqualTo(named.value());
    assertThat(registry.widened(OFFICER, Registry.Filter.text(mistyped)))
        .as("files hold what the list shows")
        .isEqualTo(alike.filter());
  }

  @Test
  void aNumberIsFoundHoweverItIsGrouped() {
    String digits =
        String.valueOf(
            Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L) + 1_000_000_000L);
    var id =
        add(
            "Caller " + word,
            "+33 " + digits.substring(0, 4) + "-" + digits.substring(4),
            "",
            null,
            null);
    assertThat(ids(find(OFFICER, Registry.Filter.text("33" + digits)))).containsExactly(id.value());
    assertThat(ids(find(OFFICER, Registry.Filter.text("33 " + digits.substring(0, 4)))))
        .contains(id.value());
  }

  @Test
  void choicesSayHowManyTheyWouldShow() {
    add("One " + word, "", "", "government", "FJ");
    add("Two " + word, "", "", "government", "MU");
    add("Three " + word, "", "", "academia", "FJ");
    var filter = new Registry.Filter(word, null, "government", "", "FJ", "", false);
    var found = find(OFFICER, filter);
    assertThat(found.slice().total()).isEqualTo(1);
    var facets = found.facets().orElseThrow();
    assertThat(facets.counts(Facet.GROUP, filter)).containsOnlyKeys("government", "academia");
    assertThat(facets.counts(Facet.COUNTRY, filter))
        .containsEntry("MU", 1L)
        .containsEntry("FJ", 1L);
    assertThat(facets.counts(Facet.TYPE, filter)).containsOnlyKeys("PERSON");
  }

  @Test
  void aConfidentialRecordIsCountedForItsReadersOnly() {
    long before = all(COLLEAGUE);
    long mine = all(OFFICER);
    var secret =
        people.add(
            OFFICER,
            new PersonDetails(
                "Hidden " + word,
                new Profile(
                    null, null, null, null, LocalizedText.EMPTY, new Marks(false, true, true))));
    assertThat(find(COLLEAGUE, Registry.Filter.text(word)).slice().total()).isZero();
    assertThat(find(OFFICER, Registry.Filter.text(word)).slice().total()).isEqualTo(1);
    assertThat(all(COLLEAGUE)).isEqualTo(before);
    assertThat(all(OFFICER)).isEqualTo(mine + 1);
    stakeholders.remove(OFFICER, secret.value());
    assertThat(all(OFFICER)).isEqualTo(mine);
  }

  private long all(Actor actor) {
    return find(actor, Registry.Filter.NONE)
        .facets()
        .orElseThrow()
        .counts(Facet.TYPE, Registry.Filter.NONE)
        .values()
        .stream()
        .mapToLong(it -> it)
        .sum();
  }

  @Test
  void recordsOfAnEarlierVersionAreMadeSearchable() {
    var id = add("Plain name", "", "Remembers " + word, null, null);
    database
        .sql("update stakeholders_stakeholder set more = null where id = ?")
        .param(id.value())
        .update();
    assertThat(find(OFFICER, Registry.Filter.text("remembers " + word)).slice().total()).isZero();
    further.catchUp();
    assertThat(ids(find(OFFICER, Registry.Filter.text("remembers " + word))))
        .containsExactly(id.value());
  }
}
