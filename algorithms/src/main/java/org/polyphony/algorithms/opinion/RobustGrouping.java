package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.MapStability.ForK;
import org.polyphony.algorithms.opinion.Resamples.Resample;

/**
 * Groups that stay when people are resampled: k-means from many starts, and as many groups as are
 * steadiest; of numbers that are steady within {@value #AS_GOOD} of the steadiest the one with the
 * largest silhouette.
 *
 * <p>Without resamples the number of groups is the one with the largest silhouette.
 */
final class RobustGrouping {

  private static final int MOST_GROUPS = 5;
  private static final double AS_GOOD = 0.05;

  private final WorkingVotes working;
  private final Points places;
  private final int[] members;
  private final OpinionOptions options;

  /** The groups, with the stability figures if there was resampling. */
  record Result(Grouping grouping, @Nullable StabilityFigures stability) {}

  private record Candidate(int k, Clustering clusters, double silhouette) {}

  RobustGrouping(WorkingVotes working, Points places, int[] members, OpinionOptions options) {
    this.working = working;
    this.places = places;
    this.members = members;
    this.options = options;
  }

  /** Weighs every allowed number of groups, or makes as many as are asked for. */
  Result chosen(Progress progress) {
    List<Candidate> candidates = candidates();
    int[] ks = candidates.stream().mapToInt(Candidate::k).toArray();
    if (options.resamples() == 0 || ks[0] == 1) {
      return new Result(grouping(bySilhouette(candidates)), null);
    }
    List<Resample> resamples =
        new Resamples(working, members, ks, options.seed()).run(options.resamples(), progress);
    List<ForK> byK = new ArrayList<>();
    for (int i = 0; i < ks.length; i++) {
      byK.add(weighed(candidates.get(i), i, resamples));
    }
    int best = steadiest(byK);
    Grouping grouping = grouping(candidates.get(best));
    MapStability whole =
        new MapStability(options.resamples(), byK.get(best).agreement(), List.copyOf(byK));
    return new Result(
        grouping, new ResampledFigures(working, members, grouping, resamples, best).figures(whole));
  }

  /** Starts from given groups and keeps their number and order. */
  Grouping from(Clustering start, List<String> ids) {
    Points here = places.at(members);
    Clustering clusters = RestartedMeans.from(here, start.centerX(), start.centerY());
    int people = places.size();
    return new Grouping(
        Grouping.spread(people, members, clusters.label()),
        clusters.count() == ids.size() ? ids : Grouping.numbered(clusters.count()),
        KeptGroups.silhouette(
            places, Grouping.spread(people, members, clusters.label()), clusters.count()));
  }

  private List<Candidate> candidates() {
    Points here = places.at(members);
    if (options.k() > 0) {
      return List.of(candidate(here, options.k()));
    }
    List<Candidate> all = new ArrayList<>();
    int distinct = here.firstDistinct(MOST_GROUPS).length;
    int least = Math.clamp(members.length / 10, 1, 5);
    for (int k = 2; k <= Math.min(MOST_GROUPS, distinct); k++) {
      Candidate candidate = candidate(here, k);
      if (k == 2 || Arrays.stream(candidate.clusters().sizes()).min().orElse(0) >= least) {
        all.add(candidate);
      }
    }
    return all.isEmpty() ? List.of(candidate(here, 1)) : all;
  }

  private Candidate candidate(Points here, int k) {
    SplittableRandom random = new SplittableRandom(options.seed() * 31 + k);
    Clustering clusters = k == 1 ? Clustering.single(here) : RestartedMeans.of(here, k, random);
    int[] groupOf = Grouping.spread(places.size(), members, clusters.label());
    return new Candidate(
        clusters.count(), clusters, KeptGroups.silhouette(places, groupOf, clusters.count()));
  }

  private static Candidate bySilhouette(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    for (Candidate candidate : candidates) {
      if (candidate.silhouette() > best.silhouette()) {
        best = candidate;
      }
    }
    return best;
  }

  private static ForK weighed(Candidate candidate, int at, List<Resample> resamples) {
    double sum = 0;
    for (Resample resample : resamples) {
      sum += AdjustedRand.index(candidate.clusters().label(), resample.labels()[at]);
    }
    return new ForK(candidate.k(), sum / resamples.size(), candidate.silhouette());
  }

  private static int steadiest(List<ForK> byK) {
    double most = byK.stream().mapToDouble(ForK::agreement).max().orElse(0);
    return IntStream.range(0, byK.size())
        .filter(i -> byK.get(i).agreement() >= most - AS_GOOD)
        .boxed()
        .max(Comparator.comparing(i -> byK.get(i).silhouette()))
        .orElse(0);
  }

  private Grouping grouping(Candidate candidate) {
    return new Grouping(
        Grouping.spread(places.size(), members, candidate.clusters().label()),
        Grouping.numbered(candidate.k()),
        candidate.silhouette());
  }
}
