package org.polyphony.platform.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Loads the invented records of the fictional country; each is marked as a sample. */
@Component
class SampleSeed implements SeedSource {

  private static final String FILE = "sample";

  private final CountryCatalogue countries;
  private final OrganisationService organisations;
  private final PersonService people;
  private final Affiliations affiliations;

  SampleSeed(
      CountryCatalogue countries,
      OrganisationService organisations,
      PersonService people,
      Affiliations affiliations) {
    this.countries = countries;
    this.organisations = organisations;
    this.people = people;
    this.affiliations = affiliations;
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    // samples are no part of a strategy
  }

  @Override
  public void loadSamples(Seeding seeding) {
    JsonNode file = seeding.file(FILE);
    file.path("countries").forEach(it -> countries.put(ShippedCatalogues.country(it)));
    for (JsonNode each : file.path("organisations")) {
      String key = each.path("key").asString("");
      var details = StakeholderSeed.details(each, Marks.SAMPLE);
      var id = organisations.add(seeding.actor(), key, details);
      seeding.remember("organisation", key, id.value());
    }
    file.path("persons").forEach(it -> person(seeding, it));
  }

  private void person(Seeding seeding, JsonNode node) {
    String key = node.path("key").asString("");
    var id = people.add(seeding.actor(), key, details(node));
    seeding.remember("person", key, id.value());
    for (JsonNode each : node.path("affiliations")) {
      long organisation = seeding.number("organisation", each.path("organisation").asString(""));
      affiliations.add(
          seeding.actor(),
          id,
          new AffiliationDetails(
              new OrganisationId(organisation),
              Seeding.text(each.path("function")),
              Seeding.date(each.path("since")),
              Seeding.date(each.path("until"))));
    }
  }

  private static PersonDetails details(JsonNode node) {
    List<String> names = texts(node.path("names"), "text");
    String sex = node.path("sex").asString("not-stated").replace('-', '_');
    return new PersonDetails(
        names.getFirst(),
        names.subList(1, names.size()),
        Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
        Seeding.refs(node.path("languages")),
        node.path("email").asString(""),
        node.path("phone").asString(""),
        new Profile(
            Seeding.optional(node.path("group")),
            null,
            "individual",
            Seeding.optional(node.path("country")),
            LocalizedText.EMPTY,
            Marks.SAMPLE));
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    list.forEach(it -> texts.add(it.path(field).asString("")));
    return texts;
  }
}
