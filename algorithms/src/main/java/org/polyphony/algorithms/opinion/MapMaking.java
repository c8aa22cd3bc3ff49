package org.polyphony.algorithms.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionOptions.Mode;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;

/** Places and groups people once the axes are known, in either mode. */
final class MapMaking {

  private final WorkingVotes working;
  private final PrincipalComponents axes;
  private final int[] members;
  private final GivenGroups given;
  private final OpinionOptions options;

  MapMaking(
      WorkingVotes working,
      PrincipalComponents axes,
      int[] members,
      GivenGroups given,
      OpinionOptions options) {
    this.working = working;
    this.axes = axes;
    this.members = members;
    this.given = given;
    this.options = options;
  }

  OpinionMap run(Progress progress, List<String> notes) {
    if (options.mode() == Mode.REFERENCE) {
      Points places = Projection.scaled(working, axes);
      return assemble(places, reference(places), null, notes, progress);
    }
    Points places = RobustPlacing.of(working, axes, working.votes.participantCount());
    if (options.use() == Use.COMPARE) {
      RobustGrouping.Result result =
          new RobustGrouping(working, places, members, options).chosen(progress);
      return assemble(places, result.grouping(), result.stability(), notes, progress);
    }
    return assemble(places, givenRobust(places), null, notes, progress);
  }

  /** The robust map, with k-means starting where the groups were before. */
  OpinionMap warm(Clustering before, List<String> notes) {
    Points places = RobustPlacing.of(working, axes, working.votes.participantCount());
    Grouping grouping =
        new RobustGrouping(working, places, members, options)
            .from(before, Grouping.numbered(before.count()));
    return assemble(places, grouping, null, notes, Progress.NONE);
  }

  private Grouping givenRobust(Points places) {
    return options.use() == Use.KEEP
        ? KeptGroups.of(places, given)
        : new RobustGrouping(working, places, members, options)
            .from(given.centroids(places, members), given.ids());
  }

  private Grouping reference(Points places) {
    if (options.use() == Use.KEEP) {
      return KeptGroups.of(places, given);
    }
    ReferenceGrouping reference = new ReferenceGrouping(places.at(members));
    ReferenceGrouping.Result result;
    if (options.use() == Use.START) {
      Clustering start = given.centroids(places, members);
      result = reference.from(start.centerX(), start.centerY());
    } else {
      result = options.k() == 0 ? reference.chosen() : reference.cold(options.k());
    }
    boolean named = options.use() == Use.START && result.count() == given.ids().size();
    return new Grouping(
        Grouping.spread(places.size(), members, result.label()),
        named ? given.ids() : Grouping.numbered(result.count()),
        result.silhouette());
  }

  private OpinionMap assemble(
      Points places,
      Grouping grouping,
      @Nullable StabilityFigures stability,
      List<String> notes,
      Progress progress) {
    progress.report(0.95);
    OpinionMap map =
        new MapAssembly(working, axes, places, grouping, given).assemble(options, stability, notes);
    progress.report(1);
    return map;
  }
}
