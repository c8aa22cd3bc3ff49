package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.GroupComparison.OneWay;
import org.polyphony.algorithms.opinion.RepresentativeStatement.Direction;

/** Picks the statements that represent a group, by the published rules (Small et al. 2021). */
final class Representativeness {

  private static final int MOST = 5;

  private final List<Statement> statements;
  private final TallyTable tallies;
  private final Tally[] totals;

  Representativeness(List<Statement> statements, TallyTable tallies) {
    this.statements = statements;
    this.tallies = tallies;
    this.totals = new Tally[statements.size()];
    for (int c = 0; c < totals.length; c++) {
      totals[c] = tallies.total(c);
    }
  }

  /** At most five statements, those the group agrees with first. */
  List<RepresentativeStatement> of(int group) {
    GroupComparison bestAgree = null;
    GroupComparison best = null;
    List<GroupComparison> sufficient = new ArrayList<>();
    for (GroupComparison candidate : comparisons(group)) {
      if (candidate.sufficient()) {
        sufficient.add(candidate);
      }
      if (best == null || candidate.bestTest() > best.bestTest()) {
        best = candidate;
      }
      if (!candidate.undecided() && isBetterAgree(candidate, bestAgree)) {
        bestAgree = candidate;
      }
    }
    if (sufficient.isEmpty()) {
      GroupComparison only = bestAgree == null ? best : bestAgree;
      return only == null ? List.of() : List.of(result(only, bestAgree));
    }
    return chosen(sufficient, bestAgree);
  }

  private List<GroupComparison> comparisons(int group) {
    List<GroupComparison> all = new ArrayList<>();
    for (int c = 0; c < statements.size(); c++) {
      if (!statements.get(c).out()) {
        Tally here = tallies.of(group, c);
        all.add(GroupComparison.of(c, here, totals[c].minus(here)));
      }
    }
    return all;
  }

  private static boolean isBetterAgree(GroupComparison candidate, @Nullable GroupComparison held) {
    OneWay agree = candidate.agree();
    if (held != null && held.agree().ratio() > 1) {
      return agree.metric() > held.agree().metric();
    }
    if (held != null) {
      return agree.probability() * agree.probabilityTest()
          > held.agree().probability() * held.agree().probabilityTest();
    }
    return agree.probabilityTest() > Proportions.SIGNIFICANT
        || (agree.ratio() > 1 && agree.probability() > 0.5);
  }

  private List<RepresentativeStatement> chosen(
      List<GroupComparison> sufficient, @Nullable GroupComparison bestAgree) {
    List<GroupComparison> ranked = new ArrayList<>(sufficient);
    ranked.sort(Comparator.comparingDouble(GroupComparison::metric).reversed());
    if (bestAgree != null) {
      ranked.remove(bestAgree);
      ranked.addFirst(bestAgree);
    }
    return ranked.stream()
        .limit(MOST)
        .map(c -> result(c, bestAgree))
        .sorted(
            Comparator.comparing((RepresentativeStatement r) -> r.direction() != Direction.AGREE))
        .toList();
  }

  private RepresentativeStatement result(
      GroupComparison comparison, @Nullable GroupComparison bestAgree) {
    return comparison.result(statements.get(comparison.statement()).id(), comparison == bestAgree);
  }
}
