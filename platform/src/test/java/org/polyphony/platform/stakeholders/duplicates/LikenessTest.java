package org.polyphony.platform.stakeholders.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;

class LikenessTest {

  @Test
  void tellsPeopleAcrossSpellingOrderAndScript() {
    assertThat(people("Émile Zola", "emile zola")).containsExactly(Why.Kind.NAME);
    assertThat(people("Иван Петров", "Ivan Petrov")).containsExactly(Why.Kind.SCRIPT);
    assertThat(people("张伟", "Zhang Wei")).containsExactly(Why.Kind.SCRIPT);
    assertThat(people("Ouedraogo Awa", "Awa Ouédraogo")).containsExactly(Why.Kind.ORDER);
    assertThat(people("Awa Ouedraogo", "Awa Ouedrago")).containsExactly(Why.Kind.NEARLY);
    assertThat(people("Maria Silva", "Maria da Silva")).containsExactly(Why.Kind.PART);
    assertThat(people("Awa Ouedraogo", "Paul Martin")).isEmpty();
  }

  @Test
  void tellsPeopleByAddressAndTelephoneHoweverWritten() {
    var one = person("A B", "BF", "awa@example.org", "70 12 34 56");
    var other = person("C D", "BF", "AWA@example.org", "+226 70123456");
    assertThat(kinds(one, other)).containsExactly(Why.Kind.EMAIL, Why.Kind.PHONE);
    assertThat(kinds(person("A B", "BF", "", "12"), person("C D", "BF", "", "12"))).isEmpty();
    assertThat(Phones.same("+33 1 45 68 10 00", null, "01.45.68.10.00", "FR")).isTrue();
    assertThat(Phones.same("+33 1 45 68 10 00", null, "+44 1 45 68 10 00", null)).isFalse();
  }

  @Test
  void countsWhatSpeaksAgainst() {
    var one = person("Li Wei", "CN", "one@example.org", "");
    var other = person("Li Wei", "FR", "two@example.org", "");
    var reasons = Likeness.reasons(one, other);
    assertThat(reasons)
        .extracting(Why::kind)
        .containsExactly(Why.Kind.NAME, Why.Kind.EMAILS, Why.Kind.COUNTRIES);
    // 0.75 for the name, less a fifth, less three tenths
    assertThat(Why.score(reasons)).isCloseTo(0.42, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Why.score(reasons)).isLessThan(Duplicates.SURE);
  }

  @Test
  void tellsOrganisationsByAcronymAndHost() {
    var one = organisation("International Fund for Cultural Diversity", "", "");
    assertThat(kinds(one, organisation("IFCD secretariat", "IFCD", "")))
        .containsExactly(Why.Kind.INITIALS);
    assertThat(
            kinds(
                organisation("A", "", "https://www.example.org/fr"),
                organisation("B", "", "http://example.org")))
        .containsExactly(Why.Kind.HOST);
    assertThat(kinds(organisation("A", "ABC", ""), organisation("B", "abc", "")))
        .containsExactly(Why.Kind.ACRONYM);
    assertThat(kinds(organisation("A", "", "no address"), organisation("B", "", ""))).isEmpty();
  }

  private static List<Why.Kind> people(String one, String other) {
    return kinds(person(one, null, "", ""), person(other, null, "", ""));
  }

  private static List<Why.Kind> kinds(Known one, Known other) {
    return Likeness.reasons(one, other).stream().map(Why::kind).toList();
  }

  private static Known person(
      String name, @org.jspecify.annotations.Nullable String country, String email, String phone) {
    return Known.of(
        new PersonDetails(
            name,
            List.of(),
            Sex.NOT_STATED,
            List.of(),
            email,
            phone,
            Profile.EMPTY.in(null, country)));
  }

  private static Known organisation(String name, String acronym, String web) {
    return Known.of(
        new OrganisationDetails(
            LocalizedText.of(Language.EN, name),
            LocalizedText.of(Language.EN, acronym),
            web,
            Profile.EMPTY));
  }
}
