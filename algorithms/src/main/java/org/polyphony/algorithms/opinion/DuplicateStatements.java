package org.polyphony.algorithms.opinion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Hints at statements that say the same: by their wording, and by how people vote on both.
 *
 * <p>Wordings are compared by runs of three characters, weighed by how rare a run is (cosine of
 * tf–idf), which needs no dictionary and works in every script. Very like wordings are a hint
 * alone; fairly like ones only if at least nine tenths of at least ten people voted the same on
 * both. A hint for a moderator, never a decision. Cost: the pairs of statements that share a run.
 */
public final class DuplicateStatements {

  private static final double ALIKE = 0.75;
  private static final double FAIRLY_ALIKE = 0.4;
  private static final int ENOUGH_VOTERS = 10;
  private static final double SAME_VOTES = 0.9;

  private DuplicateStatements() {}

  /** The hints, the likest first. */
  public static List<DuplicateHint> find(VoteMatrix votes, List<Statement> statements) {
    Map<String, Integer> columns = new HashMap<>();
    votes.statements().forEach(id -> columns.put(id, columns.size()));
    List<Statement> texts =
        statements.stream()
            .filter(s -> !s.out() && !s.text().isBlank() && columns.containsKey(s.id()))
            .toList();
    List<Map<String, Double>> runs = weighed(texts.stream().map(s -> runs(s.text())).toList());
    List<DuplicateHint> hints = new ArrayList<>();
    Map<String, List<Posting>> index = new HashMap<>();
    for (int b = 0; b < texts.size(); b++) {
      double[] likeness = likeness(runs.get(b), b, index);
      for (int a = 0; a < b; a++) {
        if (likeness[a] >= FAIRLY_ALIKE) {
          DuplicateHint hint =
              hint(votes, columns, texts.get(a).id(), texts.get(b).id(), likeness[a]);
          if (convincing(hint)) {
            hints.add(hint);
          }
        }
      }
    }
    hints.sort(Comparator.comparingDouble(DuplicateHint::textSimilarity).reversed());
    return List.copyOf(hints);
  }

  private static boolean convincing(DuplicateHint hint) {
    return hint.textSimilarity() >= ALIKE
        || (hint.votedBoth() >= ENOUGH_VOTERS && hint.sameVote() >= SAME_VOTES * hint.votedBoth());
  }

  private static DuplicateHint hint(
      VoteMatrix votes, Map<String, Integer> columns, String a, String b, double likeness) {
    int first = columns.getOrDefault(a, -1);
    int second = columns.getOrDefault(b, -1);
    int both = 0;
    int same = 0;
    for (int p = 0; p < votes.participantCount(); p++) {
      var one = votes.vote(p, first);
      var other = votes.vote(p, second);
      if (one.isPresent() && other.isPresent()) {
        both++;
        same += one.getAsInt() == other.getAsInt() ? 1 : 0;
      }
    }
    return new DuplicateHint(a, b, likeness, both, same);
  }

  private static Map<String, Double> runs(String text) {
    String plain =
        " "
            + Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
            + " ";
    int[] points = plain.codePoints().toArray();
    Map<String, Double> runs = new HashMap<>();
    for (int i = 0; i + 3 <= points.length; i++) {
      runs.merge(new String(points, i, 3), 1.0, Double::sum);
    }
    return runs;
  }

  private static List<Map<String, Double>> weighed(List<Map<String, Double>> counted) {
    Map<String, Integer> occurs = new HashMap<>();
    counted.forEach(runs -> runs.keySet().forEach(run -> occurs.merge(run, 1, Integer::sum)));
    for (Map<String, Double> runs : counted) {
      runs.replaceAll((run, count) ->
          count * Math.log1p(counted.size() / (double) occurs.getOrDefault(run, 1)));
      double length = Math.sqrt(runs.values().stream().mapToDouble(w -> w * w).sum());
      runs.replaceAll((_, weight) -> weight / length);
    }
    return counted;
  }

  private record Posting(int statement, double weight) {}

  /** Cosines with all earlier statements; enters this one in the index. */
  private static double[] likeness(
      Map<String, Double> runs, int statement, Map<String, List<Posting>> index) {
    double[] sum = new double[statement];
    runs.forEach((run, weight) -> {
      List<Posting> postings = index.computeIfAbsent(run, _ -> new ArrayList<>());
      for (Posting posting : postings) {
        sum[posting.statement()] += weight * posting.weight();
      }
      postings.add(new Posting(statement, weight));
    });
    java.util.Arrays.setAll(sum, a -> Math.min(1, sum[a]));
    return sum;
  }
}
