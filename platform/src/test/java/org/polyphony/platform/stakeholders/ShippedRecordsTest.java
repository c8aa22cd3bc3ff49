package org.polyphony.platform.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.stakeholders.Actors.READER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes with the product, strategy and samples. */
@SpringBootTest(properties = "POLYPHONY_SEED=demo")
class ShippedRecordsTest {

  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired Countries countries;
  @Autowired Registry registry;
  @Autowired Roles roles;
  @Autowired Constituency constituency;
  @Autowired JdbcClient database;

  @Test
  void loadsTheOrganisationsOfTheStrategy() {
    var unesco = organisations.byKey("unesco").orElseThrow();
    assertThat(organisations.search(READER, "юнеско", 5))
        .extracting(OrganisationSummary::id)
        .contains(unesco);
    assertThat(organisations.byIds(READER, List.of(unesco)).get(unesco).inFigures()).isFalse();
    var union = organisations.byKey("european-union").orElseThrow();
    var role = roles.of(READER, union.value()).getFirst().details();
    assertThat(role.since()).isEqualTo(PartialDate.parse("2019"));
    var growth = constituency.of(role.strategyId());
    assertThat(growth.years().getFirst().year()).isEqualTo(2019);
    assertThat(growth.years()).allMatch(it -> it.allOrganisations() == 1 && it.allPeople() == 0);
  }

  @Test
  void marksEverySample() {
    assertThat(countries.find("XP").orElseThrow().sample()).isTrue();
    assertThat(countries.find("XP").orElseThrow().party()).isNull();
    var filter = new Registry.Filter("", null, "", "", "XP", "", false);
    var rows = registry.list(READER, filter, PageRequest.first(200)).rows();
    assertThat(rows).hasSizeGreaterThan(10).allMatch(Registry.Row::sample);
    var amina = people.search(READER, "أمينة", 5).getFirst();
    assertThat(amina.name()).isEqualTo("Amina Sample");
    assertThat(amina.inFigures()).isFalse();
    assertThat(countries.find("AG").orElseThrow().m49()).isEqualTo("028");
  }
}
