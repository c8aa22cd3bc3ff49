package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionMap.OpinionGroup;

/** Puts the statistics of the groups and statements together into the result. */
final class MapAssembly {

  private final WorkingVotes working;
  private final PrincipalComponents axes;
  private final Points places;
  private final Grouping grouping;
  private final GivenGroups given;
  private final TallyTable byGroup;
  private final TallyTable all;

  MapAssembly(
      WorkingVotes working,
      PrincipalComponents axes,
      Points places,
      Grouping grouping,
      GivenGroups given) {
    this.working = working;
    this.axes = axes;
    this.places = places;
    this.grouping = grouping;
    this.given = given;
    this.byGroup = TallyTable.of(working.votes, grouping.groupOf(), grouping.count());
    this.all = TallyTable.ofAll(working.votes);
  }

  OpinionMap assemble(
      OpinionOptions options, @Nullable StabilityFigures stability, List<String> notes) {
    return new OpinionMap(
        options.mode(),
        grouping.count(),
        grouping.silhouette(),
        participants(stability),
        statements(stability),
        groups(),
        MajorityConsensus.of(working.statements, all),
        given.none() ? null : AdjustedRand.index(grouping.groupOf(), given.groupOf()),
        stability == null ? null : stability.map(),
        List.copyOf(notes));
  }

  private List<MappedParticipant> participants(@Nullable StabilityFigures stability) {
    List<String> ids = working.votes.participants();
    List<MappedParticipant> mapped = new ArrayList<>(ids.size());
    for (int p = 0; p < ids.size(); p++) {
      int group = grouping.groupOf()[p];
      mapped.add(
          new MappedParticipant(
              ids.get(p),
              places.x()[p],
              places.y()[p],
              group < 0 ? null : grouping.ids().get(group),
              working.rawVotes[p],
              stability == null ? null : stability.ofParticipant(p)));
    }
    return mapped;
  }

  private List<MappedStatement> statements(@Nullable StabilityFigures stability) {
    List<MappedStatement> mapped = new ArrayList<>();
    for (int c = 0; c < working.columnCount(); c++) {
      mapped.add(statement(c, stability == null ? null : stability.ofStatement(c)));
    }
    return mapped;
  }

  private MappedStatement statement(int c, @Nullable StatementStability stability) {
    int column = c;
    Statement statement = working.statements.get(c);
    Tally votes = all.of(0, c);
    double extremity = axes.extremity(c);
    return new MappedStatement(
        statement,
        votes,
        IntStream.range(0, grouping.count()).mapToObj(g -> byGroup.of(g, column)).toList(),
        axes.center[c],
        axes.first[c],
        axes.second[c],
        extremity,
        byGroup.groupInformedConsensus(c),
        Priorities.of(statement, byGroup.total(c), extremity),
        Interval.wilson(votes.agree(), votes.seen()),
        stability);
  }

  private List<OpinionGroup> groups() {
    Representativeness picker = new Representativeness(working.statements, byGroup);
    int[] sizes = grouping.sizes();
    List<OpinionGroup> groups = new ArrayList<>();
    for (int g = 0; g < sizes.length; g++) {
      groups.add(
          new OpinionGroup(
              grouping.ids().get(g),
              sizes[g],
              mean(places.x(), g, sizes[g]),
              mean(places.y(), g, sizes[g]),
              picker.of(g)));
    }
    return groups;
  }

  private double mean(double[] along, int group, int size) {
    double sum = 0;
    for (int p = 0; p < along.length; p++) {
      sum += grouping.groupOf()[p] == group ? along[p] : 0;
    }
    return size == 0 ? 0 : sum / size;
  }
}
