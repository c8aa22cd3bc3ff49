package org.polyphony.algorithms.opinion;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.polyphony.algorithms.Progress;

/**
 * The whole map made again from people drawn at random.
 *
 * <p>Each resample draws as many people as there are, with replacement, and keeps those drawn at
 * all (about 63 %). Axes and groups come from them alone; then everybody is placed on those axes
 * and joined to the nearest group, so that every person has a group in every resample (Lange et
 * al., "Stability-based validation of clustering solutions", 2004). Resamples are independent and
 * run on all processors; each has its own random numbers, so that the result does not depend on
 * them.
 */
final class Resamples {

  private final WorkingVotes working;
  private final int[] members;
  private final int[] ks;
  private final long seed;

  /**
   * One resample.
   *
   * @param drawn rows of the people in it
   * @param labels for each number of groups, the group of each member
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Resample(int[] drawn, int[][] labels) {}

  /**
   * Prepares.
   *
   * @param members rows of the people who are grouped
   * @param ks the numbers of groups to make each time
   */
  Resamples(WorkingVotes working, int[] members, int[] ks, long seed) {
    this.working = working;
    this.members = members;
    this.ks = ks;
    this.seed = seed;
  }

  List<Resample> run(int times, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    return IntStream.range(0, times)
        .parallel()
        .mapToObj(b -> {
          Resample resample = one(new SplittableRandom(seed * 1_000_003L + b));
          progress.report(0.3 + 0.6 * done.incrementAndGet() / times);
          return resample;
        })
        .toList();
  }

  private Resample one(SplittableRandom random) {
    int people = working.votes.participantCount();
    boolean[] in = new boolean[people];
    for (int i = 0; i < people; i++) {
      in[random.nextInt(people)] = true;
    }
    int[] drawn = Indexes.marked(in);
    WorkingVotes part = working.rows(drawn);
    PrincipalComponents axes = PrincipalComponents.of(part);
    Points places = RobustPlacing.of(working, axes, drawn.length).at(members);
    int[] here = IntStream.range(0, members.length).filter(m -> in[members[m]]).toArray();
    int[][] labels = new int[ks.length][];
    for (int i = 0; i < ks.length; i++) {
      labels[i] = labels(places, here, ks[i], random);
    }
    return new Resample(drawn, labels);
  }

  private static int[] labels(Points places, int[] here, int k, SplittableRandom random) {
    int[] label = new int[places.size()];
    Points sample = places.at(here);
    if (sample.firstDistinct(k).length == k) {
      Clustering groups = RestartedMeans.of(sample, k, random);
      WeightedMeans.assign(places, groups.centerX(), groups.centerY(), label);
    }
    return label;
  }
}
