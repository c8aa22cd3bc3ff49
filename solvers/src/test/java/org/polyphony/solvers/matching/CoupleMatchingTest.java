package org.polyphony.solvers.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.stable.Blocking;
import org.polyphony.algorithms.matching.stable.Couple;
import org.polyphony.algorithms.matching.stable.Matching;
import org.polyphony.algorithms.matching.stable.Ranking;
import org.polyphony.algorithms.matching.stable.StableProblem;
import org.polyphony.algorithms.matching.stable.StableResult;

/** Couples: the fewest blocking pairs, against every matching of small problems. */
class CoupleMatchingTest {

  @Test
  void klausKlijn2005ExampleWithoutStableMatchingIsProvenToNeedOneBlockingPair() {
    // A couple that wants (h1, h2) only, and a single: h1 prefers couple to single, h2 the reverse.
    Ranking residents =
        Ranking.of(
            List.of("c1", "c2", "s"),
            List.of(List.of(), List.of(), List.of(List.of("h1"), List.of("h2"))),
            List.of("h1", "h2"));
    Ranking hospitals =
        Ranking.of(
            List.of("h1", "h2"),
            List.of(List.of(List.of("c1"), List.of("s")), List.of(List.of("s"), List.of("c2"))),
            List.of("c1", "c2", "s"));
    StableProblem problem =
        new StableProblem(
            residents,
            hospitals,
            List.of(1, 1, 1),
            List.of(1, 1),
            List.of(new Couple(0, 1, List.of(new Couple.Choice(0, 1, 0)))));
    StableResult result = new CoupleMatching(Duration.ofSeconds(20)).solve(problem, Progress.NONE);
    assertThat(result.blocking()).hasSize(1);
    assertThat(result.fewest()).isEqualTo(1);
  }

  @Test
  void fewestBlockingPairsEqualTheBestOfAllMatchings() {
    Random random = new Random(11);
    for (int round = 0; round < 120; round++) {
      StableProblem problem = random(random);
      StableResult result =
          new CoupleMatching(Duration.ofSeconds(20)).solve(problem, Progress.NONE);
      assertThat(result.blocking()).hasSize(fewest(problem, 0, new Matching(5, 3)));
      assertThat(result.fewest()).isEqualTo(result.blocking().size());
    }
  }

  private static StableProblem random(Random random) {
    List<String> people = List.of("a", "b", "c", "d", "e");
    List<String> places = List.of("x", "y", "z");
    List<Couple> couples = new ArrayList<>();
    for (int couple = 0; couple < 2; couple++) {
      List<Couple.Choice> choices = new ArrayList<>();
      for (int one = 0; one < 3; one++) {
        for (int two = 0; two < 3; two++) {
          choices.add(new Couple.Choice(one, two, 0));
        }
      }
      Collections.shuffle(choices, random);
      List<Couple.Choice> ranked = new ArrayList<>();
      for (Couple.Choice choice : choices.subList(0, 1 + random.nextInt(5))) {
        ranked.add(new Couple.Choice(choice.first(), choice.second(), ranked.size()));
      }
      couples.add(new Couple(2 * couple, 2 * couple + 1, ranked));
    }
    return new StableProblem(
        Ranking.of(people, lists(random, people.size(), places), places),
        Ranking.of(places, lists(random, places.size(), people), people),
        List.of(1, 1, 1, 1, 1),
        List.of(1 + random.nextInt(2), 1 + random.nextInt(2), 1 + random.nextInt(2)),
        couples);
  }

  private static List<List<List<String>>> lists(Random random, int size, List<String> others) {
    List<List<List<String>>> lists = new ArrayList<>();
    for (int agent = 0; agent < size; agent++) {
      List<String> order = new ArrayList<>(others);
      Collections.shuffle(order, random);
      lists.add(order.stream().map(List::of).toList());
    }
    return lists;
  }

  /** Tries couple 1, couple 2, then the single, every way. */
  private static int fewest(StableProblem problem, int step, Matching matching) {
    if (step == 3) {
      return new Blocking(problem, matching).all().size();
    }
    int best = fewest(problem, step + 1, matching);
    if (step == 2) {
      for (int place = 0; place < 3; place++) {
        if (room(problem, matching, place, 1)) {
          matching.add(4, place);
          best = Math.min(best, fewest(problem, 3, matching));
          matching.remove(4, place);
        }
      }
      return best;
    }
    Couple couple = problem.couples().get(step);
    for (Couple.Choice choice : couple.choices()) {
      int both = choice.first() == choice.second() ? 2 : 1;
      if (room(problem, matching, choice.first(), both)
          && room(problem, matching, choice.second(), both)) {
        matching.add(couple.first(), choice.first());
        matching.add(couple.second(), choice.second());
        best = Math.min(best, fewest(problem, step + 1, matching));
        matching.remove(couple.first(), choice.first());
        matching.remove(couple.second(), choice.second());
      }
    }
    return best;
  }

  private static boolean room(StableProblem problem, Matching matching, int place, int needed) {
    return matching.proposersOf(place).size() + needed <= problem.receiverCapacity().get(place);
  }
}
