package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.opinion.RepresentativeStatement.Direction;
import org.polyphony.algorithms.opinion.Resamples.Resample;

/** Turns resamples into figures for every person and every statement. */
final class ResampledFigures {

  private static final double TAIL = 0.05;

  private final WorkingVotes working;
  private final int[] members;
  private final Grouping grouping;
  private final int times;
  private final int[] same;
  private final double[][] consensus;
  private final Map<Standing, Integer> standings = new HashMap<>();

  private record Standing(int group, String statement, Direction direction) {}

  ResampledFigures(
      WorkingVotes working, int[] members, Grouping grouping, List<Resample> resamples, int atK) {
    this.working = working;
    this.members = members;
    this.grouping = grouping;
    this.times = resamples.size();
    this.same = new int[working.votes.participantCount()];
    this.consensus = new double[working.columnCount()][times];
    for (int b = 0; b < times; b++) {
      take(b, resamples.get(b), resamples.get(b).labels()[atK]);
    }
  }

  private void take(int at, Resample resample, int[] label) {
    int people = same.length;
    int[] base = Arrays.stream(members).map(m -> grouping.groupOf()[m]).toArray();
    int[] aligned = LabelMatching.aligned(base, label, grouping.count());
    for (int m = 0; m < members.length; m++) {
      same[members[m]] += aligned[m] == base[m] ? 1 : 0;
    }
    int[] everywhere = Grouping.spread(people, members, aligned);
    int[] groupOf = new int[people];
    Arrays.fill(groupOf, -1);
    for (int p : resample.drawn()) {
      groupOf[p] = everywhere[p];
    }
    TallyTable tallies = TallyTable.of(working.votes, groupOf, grouping.count());
    for (int c = 0; c < consensus.length; c++) {
      consensus[c][at] = tallies.groupInformedConsensus(c);
    }
    standings(tallies).forEach(s -> standings.merge(s, 1, Integer::sum));
  }

  private List<Standing> standings(TallyTable tallies) {
    Representativeness picker = new Representativeness(working.statements, tallies);
    List<Standing> all = new ArrayList<>();
    for (int g = 0; g < grouping.count(); g++) {
      for (RepresentativeStatement one : picker.of(g)) {
        all.add(new Standing(g, one.statement(), one.direction()));
      }
    }
    return all;
  }

  StabilityFigures figures(MapStability whole) {
    double[] participants = new double[same.length];
    Arrays.fill(participants, Double.NaN);
    for (int m : members) {
      participants[m] = same[m] / (double) times;
    }
    Map<String, Double> representative = new HashMap<>();
    TallyTable tallies = TallyTable.of(working.votes, grouping.groupOf(), grouping.count());
    for (Standing standing : standings(tallies)) {
      double share = standings.getOrDefault(standing, 0) / (double) times;
      representative.merge(standing.statement(), share, Math::max);
    }
    List<StatementStability> statements = new ArrayList<>();
    for (int c = 0; c < consensus.length; c++) {
      Arrays.sort(consensus[c]);
      statements.add(
          new StatementStability(
              quantile(consensus[c], TAIL),
              quantile(consensus[c], 1 - TAIL),
              representative.get(working.statements.get(c).id())));
    }
    return new StabilityFigures(whole, participants, statements);
  }

  private static double quantile(double[] sorted, double at) {
    return sorted[(int) Math.round(at * (sorted.length - 1))];
  }
}
