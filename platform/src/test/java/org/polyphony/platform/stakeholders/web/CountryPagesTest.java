package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The public pages of countries. */
class CountryPagesTest extends PagesWithoutScript {

  @Test
  void findsCountriesByNameAndGivesThemAsAFile() throws Exception {
    assertThat(get(OFFICER, "/countries?q=буркина"))
        .contains("/countries/BF")
        .doesNotContain("/countries/FR\"");
    assertThat(get(OFFICER, "/countries?page=4"))
        .contains("/countries/VN")
        .doesNotContain("href=\"/countries/AD\"");
    assertThat(get(OFFICER, "/countries.csv?q=burkina"))
        .contains("BF,Burkina Faso")
        .doesNotContain("FR,");
  }

  @ParameterizedTest
  @EnumSource
  void showsCountriesToEverybody(Language reader) throws Exception {
    language = reader;
    String list = get(Actor.VISITOR, "/countries?size=200");
    assertThat(list).contains("/countries/BF", "tile-map", "dir=\"" + reader.direction() + "\"");
    assertThat(get(Actor.VISITOR, "/countries?group=group-va&scheme=ldc&sort=-date"))
        .contains("/countries/ZM")
        .doesNotContain("/countries/ZA");
    assertThat(get(Actor.VISITOR, "/countries?region=oceania&sort=region"))
        .contains("/countries/WS");
    assertThat(get(Actor.VISITOR, "/countries/ZM")).contains("Sample Related");
    assertThat(send(Actor.VISITOR, MockMvcRequestBuilders.get("/countries/ZZ")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void saysWhichDatesAreUnverified() throws Exception {
    assertThat(get(Actor.VISITOR, "/countries/AE"))
        .contains("No source at hand confirms this date", "6 June 2012");
    assertThat(get(Actor.VISITOR, "/countries/AD"))
        .contains("6 February 2007")
        .doesNotContain("No source at hand");
    assertThat(get(Actor.VISITOR, "/countries/ZM")).contains("between June 2023 and June 2025");
  }
}
