package org.polyphony.platform.stakeholders.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DuplicatesTest {

  private static final Actor OFFICER = new Somebody(61L);
  private static final Actor COLLEAGUE = new Somebody(62L);

  @Autowired Duplicates duplicates;
  @Autowired People people;
  @Autowired Organisations organisations;
  @Autowired Stakeholders stakeholders;

  /** Letters only, so that it stays one word in every comparison. */
  private final String word =
      UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("xyzzy").substring(0, 8);

  @Test
  void findsPeopleByEachWay() {
    long id =
        people
            .add(
                OFFICER,
                new PersonDetails(
                    "Awa Wed" + word + "aogo",
                    List.of("Ава Туре" + word),
                    Sex.NOT_STATED,
                    List.of(),
                    word + "@example.org",
                    "+226 70 11 22 33",
                    Profile.EMPTY.in(null, "BF")))
            .value();
    assertThat(found(person("Wed" + word + "aogo, Awa", "", ""))).contains(id);
    assertThat(found(person("Awa Wed" + word + "ogo", "", ""))).contains(id);
    assertThat(found(person("Ava Ture" + word, "", ""))).contains(id);
    assertThat(found(person("", word.toUpperCase(java.util.Locale.ROOT) + "@example.org", "")))
        .contains(id);
    assertThat(found(person("Somebody", "", "00226 70112233"))).contains(id);
    assertThat(found(person("Zz Unlike", "", ""))).doesNotContain(id);
    stakeholders.remove(OFFICER, id);
    assertThat(found(person("Awa Wed" + word + "aogo", "", ""))).doesNotContain(id);
  }

  @Test
  void findsOrganisationsByEachWay() {
    long id = organisation("Union of " + word + " Writers", word + "w", "https://" + word + ".org");
    assertThat(found(details(word + " writers union of", "", ""))).contains(id);
    assertThat(found(details("Other", word + "W", ""))).contains(id);
    assertThat(found(details("Other", "", "http://www." + word + ".org/x"))).contains(id);
    assertThat(found(details("Other", "", "https://example.org"))).doesNotContain(id);
  }

  @Test
  void saysNothingOfWhatIsHidden() {
    var hidden =
        new PersonDetails(
            "Hidden " + word,
            List.of(),
            Sex.NOT_STATED,
            List.of(),
            word + "@hidden.example",
            "+226 70 99 88 77",
            Profile.EMPTY.marked(new Marks(false, true, true)));
    long id = people.add(OFFICER, hidden).value();
    assertThat(found(hidden)).contains(id);
    assertThat(duplicates.likely(COLLEAGUE, hidden)).extracting(Likely::id).doesNotContain(id);
  }

  private List<Long> found(PersonDetails details) {
    return duplicates.likely(OFFICER, details).stream().map(Likely::id).toList();
  }

  private List<Long> found(OrganisationDetails details) {
    return duplicates.likely(OFFICER, details).stream().map(Likely::id).toList();
  }

  private long organisation(String name, String acronym, String web) {
    return organisations.add(OFFICER, details(name, acronym, web)).value();
  }

  private static OrganisationDetails details(String name, String acronym, String web) {
    return new OrganisationDetails(
        LocalizedText.of(Language.EN, name),
        LocalizedText.of(Language.EN, acronym),
        web,
        Profile.EMPTY);
  }

  private static PersonDetails person(String name, String email, String phone) {
    return new PersonDetails(
        name, List.of(), Sex.NOT_STATED, List.of(), email, phone, Profile.EMPTY);
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
