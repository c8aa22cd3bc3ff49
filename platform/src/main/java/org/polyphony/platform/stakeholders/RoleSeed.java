package org.polyphony.platform.stakeholders;

import java.util.List;
import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Loads the roles of the shipped organisations, once the strategy they are held toward is there.
 */
@Component
class RoleSeed implements SeedSource {

  private final Roles roles;

  RoleSeed(Roles roles) {
    this.roles = roles;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    load(seeding, "organisations");
  }

  @Override
  public void loadSamples(Seeding seeding) {
    load(seeding, "sample");
  }

  private void load(Seeding seeding, String file) {
    for (JsonNode strategy : seeding.file("strategy").path("strategies")) {
      String key = strategy.path("key").asString("");
      if (seeding.knows("strategy", key)) {
        load(seeding, file, seeding.number("strategy", key));
      }
    }
  }

  private void load(Seeding seeding, String file, long strategy) {
    for (JsonNode organisation : seeding.file(file).path("organisations")) {
      long id = seeding.number("organisation", organisation.path("key").asString(""));
      for (JsonNode role : organisation.path("roles")) {
        roles.add(
            seeding.actor(),
            id,
            new RoleDetails(
                strategy,
                role.path("role").asString(""),
                List.of(),
                LocalizedText.EMPTY,
                Seeding.date(role.path("since")),
                Seeding.date(role.path("until"))));
      }
    }
  }
}
