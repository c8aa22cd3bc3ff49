package org.polyphony.platform.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.gain.Pair;
import org.polyphony.algorithms.gain.PairedGain;
import org.polyphony.platform.shared.LocalizedText;

/** The scores of a questionnaire by wave and pairing key. */
final class Scores {

  /** The largest gain that the scale allows. */
  private static final double SPAN = QuestionKind.HIGHEST - QuestionKind.LOWEST;

  private final Map<Wave, Map<String, Map<Long, Integer>>> scores = new HashMap<>();
  private final Map<Wave, Set<String>> keys = new HashMap<>();

  Scores(List<SheetStore.Answer> answers) {
    for (Wave wave : Wave.values()) {
      scores.put(wave, new HashMap<>());
      keys.put(wave, new HashSet<>());
    }
    for (SheetStore.Answer each : answers) {
      of(keys, each.wave()).add(each.key());
      Integer score = each.given().score();
      if (score != null) {
        of(scores, each.wave())
            .computeIfAbsent(each.key(), _ -> new HashMap<>())
            .put(each.item(), score);
      }
    }
  }

  /** How many sheets a wave has. */
  int sheets(Wave wave) {
    return of(keys, wave).size();
  }

  /** How many keys are in both waves. */
  int pairs() {
    var both = new HashSet<>(of(keys, Wave.BEFORE));
    both.retainAll(of(keys, Wave.AFTER));
    return both.size();
  }

  /**
   * The figures of some items together.
   *
   * @param everybody how many took part, for the bounds
   */
  GainReport.Line line(
      String outcome, @Nullable LocalizedText wording, Predicate<Long> items, int everybody) {
    var before = means(Wave.BEFORE, items);
    var after = means(Wave.AFTER, items);
    var pairs = new ArrayList<Pair>();
    before.forEach((key, first) -> {
      Double second = after.get(key);
      if (second != null) {
        pairs.add(new Pair(first, second));
      }
    });
    PairedGain gain = pairs.isEmpty() ? null : PairedGain.of(pairs);
    return new GainReport.Line(
        outcome,
        wording,
        after.size(),
        after.isEmpty()
            ? null
            : after.values().stream().mapToDouble(it -> it).average().orElseThrow(),
        gain,
        gain == null ? null : gain.bounds(Math.max(everybody, gain.pairs()), SPAN));
  }

  /** For each person the mean of the items answered. */
  private Map<String, Double> means(Wave wave, Predicate<Long> items) {
    var means = new HashMap<String, Double>();
    of(scores, wave)
        .forEach((key, answers) -> {
          var own =
              answers.entrySet().stream()
                  .filter(it -> items.test(it.getKey()))
                  .mapToInt(Map.Entry::getValue)
                  .average();
          own.ifPresent(it -> means.put(key, it));
        });
    return means;
  }

  private static <T> T of(Map<Wave, T> map, Wave wave) {
    T value = map.get(wave);
    if (value == null) {
      throw new IllegalStateException("No " + wave);
    }
    return value;
  }
}
