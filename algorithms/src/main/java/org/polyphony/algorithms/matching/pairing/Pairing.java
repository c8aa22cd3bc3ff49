package org.polyphony.algorithms.matching.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.Reason;

/**
 * Pairs institutions so that the sum of what each pair can learn from each other, both directions
 * counted, is the largest possible.
 */
public final class Pairing {

  private final List<Profile> profiles;
  private final PairingRules rules;

  /**
   * Prepares a pairing.
   *
   * @param profiles the population; ids must differ
   */
  public Pairing(List<Profile> profiles, PairingRules rules) {
    this.profiles = List.copyOf(profiles);
    this.rules = rules;
    Set<String> ids = new HashSet<>();
    for (Profile profile : profiles) {
      if (!ids.add(profile.id())) {
        throw new InputRefused(
            "matching.profile.twice",
            "institution '" + profile.id() + "' stands here twice: give every one its own id");
      }
    }
  }

  /** Finds the best pairs; cost O(n³). */
  public PairingResult solve(Progress progress) {
    int n = profiles.size();
    long[][] weights = new long[n][n];
    long most = 0;
    for (int one = 0; one < n; one++) {
      for (int two = 0; two < n; two++) {
        if (one != two && rules.obstacles(profiles.get(one), profiles.get(two)).isEmpty()) {
          weights[one][two] = score(one, two);
          most = Math.max(most, weights[one][two]);
        }
      }
    }
    // One more pair must outweigh whatever all others could lose.
    long each = rules.everyone() ? most * (n + 1L) + 1 : 0;
    for (long[] row : weights) {
      for (int at = 0; at < n; at++) {
        row[at] += row[at] > 0 ? each : 0;
      }
    }
    GeneralMatching matching = new GeneralMatching(weights);
    int[] partner = matching.solve(progress);
    return result(partner, matching.twiceBound(), each);
  }

  private int score(int one, int two) {
    return profiles.get(one).teaches(profiles.get(two))
        + profiles.get(two).teaches(profiles.get(one));
  }

  private PairingResult result(int[] partner, long twiceBound, long each) {
    List<PairingResult.Pair> pairs = new ArrayList<>();
    List<PairingResult.Unpaired> unpaired = new ArrayList<>();
    long total = 0;
    for (int one = 0; one < partner.length; one++) {
      if (partner[one] > one) {
        total += score(one, partner[one]);
        pairs.add(pair(profiles.get(one), profiles.get(partner[one])));
      } else if (partner[one] < 0) {
        unpaired.add(new PairingResult.Unpaired(profiles.get(one).id(), whyAlone(one)));
      }
    }
    double bound = twiceBound / 2.0 - each * pairs.size();
    return new PairingResult(total, bound, bound == total, pairs, unpaired);
  }

  private static PairingResult.Pair pair(Profile one, Profile two) {
    TreeSet<String> languages = new TreeSet<>(one.languages());
    languages.retainAll(two.languages());
    List<String> there = areas(one, two);
    List<String> back = areas(two, one);
    Reason reason =
        Reason.of(
                "matching.pair.complementary",
                "{a} is ahead in {ahead}; {b} is ahead in {behind}.",
                "a",
                one.id(),
                "b",
                two.id(),
                "ahead",
                there.isEmpty() ? List.of("nothing") : there,
                "behind",
                back.isEmpty() ? List.of("nothing") : back)
            .unless(
                Reason.of(
                    "matching.pair.exclude",
                    "Exclude the pair, and the next best set of pairs is found."));
    return new PairingResult.Pair(
        one.id(), two.id(), one.teaches(two), two.teaches(one), List.copyOf(languages), reason);
  }

  private static List<String> areas(Profile teacher, Profile learner) {
    return teacher.strengths().keySet().stream()
        .filter(area -> teacher.advantage(area, learner) > 0)
        .sorted()
        .toList();
  }

  private Reason whyAlone(int one) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    int allowed = 0;
    for (int two = 0; two < profiles.size(); two++) {
      if (two == one) {
        continue;
      }
      List<PairingRules.Obstacle> obstacles = rules.obstacles(profiles.get(one), profiles.get(two));
      allowed += obstacles.isEmpty() ? 1 : 0;
      for (PairingRules.Obstacle obstacle : obstacles) {
        counts.merge(obstacle.name().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
      }
    }
    int excluded = counts.getOrDefault("excluded", 0);
    int language = counts.getOrDefault("language", 0);
    int region = counts.getOrDefault("region", 0);
    int little = counts.getOrDefault("too_little_to_learn", 0);
    return allowed > 0 ? outbid(allowed) : obstructed(excluded, language, region, little);
  }

  private static Reason outbid(int allowed) {
    return Reason.of(
            "matching.pair.others-better",
            "Its {allowed} possible partners do more good with others.",
            "allowed",
            allowed)
        .unless(
            Reason.of(
                "matching.pair.add-partner",
                "One more institution that it may be paired with, or pairing everyone first."));
  }

  private static Reason obstructed(int excluded, int language, int region, int little) {
    return Reason.of(
            "matching.pair.no-partner",
            "No partner is allowed: {language} share no language, {region} break the rule on "
                + "regions, {excluded} are excluded, with {little} there is too little to learn.",
            "language",
            language,
            "region",
            region,
            "excluded",
            excluded,
            "little",
            little)
        .unless(
            Reason.of(
                "matching.pair.relax-rules", "Relax the rule that stands in the way most often."));
  }
}
