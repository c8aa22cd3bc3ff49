package org.polyphony.platform.stakeholders;

import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Loads the organisations that the shipped strategy names, before everything that refers to them.
 */
@Component
class StakeholderSeed implements SeedSource {

  private final OrganisationService organisations;

  StakeholderSeed(OrganisationService organisations) {
    this.organisations = organisations;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    for (JsonNode each : seeding.file("organisations").path("organisations")) {
      String key = each.path("key").asString("");
      boolean counted = each.path("countsAsStakeholder").asBoolean(true);
      var id =
          organisations.add(seeding.actor(), key, details(each, new Marks(false, counted, false)));
      seeding.remember("organisation", key, id.value());
    }
  }

  static OrganisationDetails details(JsonNode node, Marks marks) {
    return new OrganisationDetails(
        Seeding.text(node.path("names")),
        Seeding.text(node.path("acronyms")),
        node.path("web").asString(""),
        profile(node, marks));
  }

  private static Profile profile(JsonNode node, Marks marks) {
    return new Profile(
        Seeding.optional(node.path("group")),
        Seeding.optional(node.path("kind")),
        Seeding.optional(node.path("level")),
        Seeding.optional(node.path("country")),
        LocalizedText.EMPTY,
        marks);
  }
}
