package org.polyphony.launcher.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.matching.pairing.PairingRules;
import org.polyphony.algorithms.matching.pairing.Profile;

/**
 * Reads {@code institutions.json} (docs/algorithms/match-institutions.schema.json).
 *
 * @param profiles the institutions
 * @param rules who may be paired
 */
record ProfilesFile(List<Profile> profiles, PairingRules rules) {

  static boolean recognises(JsonAt all) {
    return all.has("institutions");
  }

  static ProfilesFile read(Path file) {
    return read(JsonAt.read(file));
  }

  static ProfilesFile read(JsonAt all) {
    all.only(Set.of("institutions", "exclusions", "rules", "name", "note"));
    List<Profile> profiles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonAt at : all.list("institutions")) {
      Profile profile = profile(at);
      if (!ids.add(profile.id())) {
        throw at.at("id").refused("'" + profile.id() + "' stands here twice: give each its own id");
      }
      profiles.add(profile);
    }
    if (profiles.isEmpty()) {
      throw all.at("institutions").refused("is missing or empty: list the institutions");
    }
    return new ProfilesFile(profiles, rules(all, ids));
  }

  private static Profile profile(JsonAt at) {
    at.only(Set.of("id", "name", "region", "languages", "strengths", "needs"));
    Map<String, Integer> strengths = new LinkedHashMap<>();
    JsonAt all = at.at("strengths");
    for (String area : all.node().propertyNames()) {
      int maturity = all.count(area, 0);
      if (maturity < 1 || maturity > 5) {
        throw all.at(area).refused("is " + maturity + ": use a maturity from 1 to 5");
      }
      strengths.put(area, maturity);
    }
    return new Profile(
        at.text("id"),
        at.text("region", ""),
        Set.copyOf(at.texts("languages")),
        strengths,
        Set.copyOf(at.texts("needs")));
  }

  private static PairingRules rules(JsonAt all, Set<String> ids) {
    JsonAt rules = all.at("rules");
    if (all.has("rules")) {
      rules.only(Set.of("commonLanguage", "regions", "south", "minimumEachWay", "everyone"));
    }
    Set<Set<String>> excluded = new HashSet<>();
    for (int at = 0; at < all.list("exclusions").size(); at++) {
      JsonAt pair = all.list("exclusions").get(at);
      if (pair.node().size() != 2 || pair.node().get(0).equals(pair.node().get(1))) {
        throw pair.refused("is not a pair of two different ids: write [\"a\",\"b\"]");
      }
      Set<String> both = Set.of(pair.node().get(0).asString(), pair.node().get(1).asString());
      if (!ids.containsAll(both)) {
        throw pair.refused("names an institution that is not in this file: use its ids");
      }
      excluded.add(both);
    }
    return new PairingRules(
        !rules.has("commonLanguage") || rules.flag("commonLanguage"),
        region(rules),
        Set.copyOf(rules.texts("south")),
        rules.count("minimumEachWay", 0),
        excluded,
        rules.flag("everyone"));
  }

  private static PairingRules.RegionRule region(JsonAt rules) {
    String name = rules.text("regions", "any");
    for (PairingRules.RegionRule rule : PairingRules.RegionRule.values()) {
      if (Named.name(rule).equals(name)) {
        return rule;
      }
    }
    throw rules
        .at("regions")
        .refused("is '" + name + "': use any, same, different, south-south or south-involved");
  }
}
