package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;

/** The small sibling of the published affiliations: what they are hard by, one by one. */
class OrganizationTest {

  private static Set<String> auto(String... names) {
    List<DedupeRecord> records =
        IntStream.range(0, names.length)
            .mapToObj(i -> DedupeRecord.of("" + i, java.util.Map.of("affiliation", names[i])))
            .toList();
    return Dedupe.sweep(records, DedupeOptions.DEFAULT, Progress.NONE).pairs().stream()
        .filter(pair -> pair.decision() == Decision.AUTO)
        .map(pair -> pair.first() + pair.second())
        .collect(Collectors.toSet());
  }

  @Test
  void departmentsPlacesAndCountriesComeAndGo() {
    assertThat(
            auto(
                "University of Oxford",
                "Department of Physics, University of Oxford, Oxford, UK",
                "Jiangsu University CN",
                "Jiangsu University"))
        .containsExactlyInAnyOrder("01", "23");
  }

  @Test
  void otherLanguagesAccentsAndJoinedWords() {
    assertThat(
            auto(
                "Universidade de São Paulo",
                "University of Sao Paulo",
                "HarbinEngineering University",
                "Qingdao Center of Harbin Engineering University"))
        .containsExactlyInAnyOrder("01", "23");
  }

  @Test
  void anAcronymIsLearnedWhereItStandsBesideTheName() {
    assertThat(
            auto(
                "Commonwealth Scientific and Industrial Research Organisation (CSIRO), Aspendale",
                "CSIRO",
                "European Space Agency"))
        .containsExactly("01");
  }

  @Test
  void aLongerNameIsAnotherOrganization() {
    assertThat(
            auto(
                "Nanjing University",
                "Nanjing University of Aeronautics and Astronautics",
                "University of Hong Kong",
                "Chinese University of Hong Kong",
                "Qingdao University",
                "The Affiliated Hospital of Qingdao University"))
        .isEmpty();
  }
}
