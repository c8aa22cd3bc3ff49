package org.polyphony.algorithms.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Groups that came with the input.
 *
 * @param groupOf the given group of each participant, -1 for none
 * @param ids of the groups: numbers in order of size, then other ids by letter
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record GivenGroups(int[] groupOf, List<String> ids) {

  static GivenGroups of(VoteMatrix votes, Map<String, String> byParticipant) {
    List<String> ids =
        votes.participants().stream()
            .filter(byParticipant::containsKey)
            .map(byParticipant::get)
            .distinct()
            .sorted(NATURAL)
            .toList();
    int[] groupOf = new int[votes.participantCount()];
    Arrays.setAll(
        groupOf, p -> ids.indexOf(byParticipant.getOrDefault(votes.participants().get(p), "")));
    return new GivenGroups(groupOf, ids);
  }

  private static final Comparator<String> NATURAL =
      Comparator.comparing((String id) -> !number(id))
          .thenComparing(
              id -> number(id) ? new java.math.BigInteger(id) : java.math.BigInteger.ZERO)
          .thenComparing(Comparator.naturalOrder());

  private static boolean number(String id) {
    return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean none() {
    return ids.isEmpty();
  }

  boolean has(int participant) {
    return groupOf[participant] >= 0;
  }

  /** Mean places of the groups. */
  Clustering centroids(Points places, int[] rows) {
    int[] members = Arrays.stream(rows).filter(this::has).toArray();
    int[] label = Arrays.stream(members).map(p -> groupOf[p]).toArray();
    return WeightedMeans.centred(places.at(members), label, ids.size());
  }
}
