package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CountriesTest {

  private static final Path PARTIES = Path.of("../../shared/data/parties.csv");

  /** Rows that no source confirmed when the list was made. */
  private static final Set<String> UNCERTAIN = Set.of("MV", "SL", "SO");

  private final JsonNode countries = DataFiles.read("countries").get("countries");

  @Test
  void noUncertainPartyIsShippedAndTheEuropeanUnionIsNoState() {
    Set<String> codes =
        countries.valueStream().map(c -> c.get("iso2").asString()).collect(Collectors.toSet());
    assertThat(codes).hasSize(158).doesNotContainAnyElementsOf(UNCERTAIN);
    assertThat(countries)
        .filteredOn(c -> !c.get("isState").asBoolean())
        .extracting(c -> c.get("iso2").asString())
        .containsExactly("EU");
  }

  @Test
  void everyRowHasItsCodesFlagsAndAnHonestDate() {
    for (JsonNode country : countries) {
      String code = country.get("iso2").asString();
      assertThat(code).matches("[A-Z]{2}");
      if (country.get("isState").asBoolean()) {
        assertThat(country.get("iso3").asString()).as(code).matches("[A-Z]{3}");
        assertThat(country.get("m49").asString()).as(code).matches("\\d{3}");
      }
      assertThat(country.get("flags").get("asOf").asString()).as(code).isEqualTo("2026-11");
      JsonNode instrument = country.get("partyInstrument");
      String confidence = instrument.get("dateConfidence").asString();
      assertThat(confidence).as(code).isIn("sourced", "date-from-memory", "undated");
      assertThat(instrument.get("date").isNull()).as(code).isEqualTo("undated".equals(confidence));
    }
  }

  @Test
  void theRowsAgreeWithTheSharedListOfParties() throws IOException {
    if (!Files.exists(PARTIES)) {
      System.out.println(
          "LEFT OUT: CountriesTest.theRowsAgreeWithTheSharedListOfParties, no " + PARTIES);
      return;
    }
    Map<String, String> expected = new HashMap<>();
    List<String> lines = Files.readAllLines(PARTIES);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (!"uncertain".equals(cells[17])) {
        expected.put(
            cells[6], String.join(",", cells[9], cells[14], cells[15], cells[16], cells[17]));
      }
    }
    Map<String, String> shipped =
        countries.valueStream().collect(Collectors.toMap(c -> c.get("iso2").asString(), this::row));
    assertThat(shipped).isEqualTo(expected);
  }

  private String row(JsonNode country) {
    JsonNode flags = country.get("flags");
    JsonNode instrument = country.get("partyInstrument");
    return String.join(
        ",",
        instrument.get("date").asString(""),
        flags.get("ldc").asBoolean() ? "1" : "0",
        flags.get("lldc").asBoolean() ? "1" : "0",
        flags.get("sids").asBoolean() ? "1" : "0",
        instrument.get("dateConfidence").asString());
  }
}
