package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyphony.algorithms.matching.Reason;

/**
 * How far a rule table agrees with exchanges of the past. Agreement is not proof: past choices may
 * have been wrong. Where an exchange is known to have worked and the table rules it out, the table
 * is.
 *
 * @param table name of the rule table
 * @param version of the rule table
 * @param hash of the rule table
 * @param cases one a past exchange, in the order given
 * @param first cases in which the main instrument of the first proposal was really used
 * @param firstThree cases in which one of the first three different main instruments was
 * @param worked cases known to have worked
 * @param workedFirst {@code first} among these
 * @param workedFirstThree {@code firstThree} among these
 * @param usual cases that always naming the most used instrument would have met: a table that does
 *     no better has learnt nothing
 * @param ruledOut names of the cases that worked although the table rules out an instrument of
 *     theirs
 */
public record Trial(
    String table,
    String version,
    String hash,
    List<Outcome> cases,
    int first,
    int firstThree,
    int worked,
    int workedFirst,
    int workedFirstThree,
    int usual,
    List<String> ruledOut) {

  private static final int TOP = 3;
  private static final int SEEN = 50;

  /**
   * What the table says of one case.
   *
   * @param name of the case
   * @param used instruments
   * @param worked whether it is known to have worked
   * @param proposed the first three different main instruments, best first
   * @param rank of the first of them that was used, 0 for none of the three
   * @param against why instruments that were used are ruled out; empty when none is
   */
  public record Outcome(
      String name,
      List<String> used,
      boolean worked,
      List<String> proposed,
      int rank,
      List<Reason> against) {}

  /** Tries a table on past exchanges. */
  public static Trial of(Recommender recommender, List<PastCase> past) {
    List<Outcome> cases = past.stream().map(one -> outcome(recommender, one)).toList();
    RuleTable table = recommender.table();
    List<Outcome> worked = cases.stream().filter(Outcome::worked).toList();
    return new Trial(
        table.name(),
        table.version(),
        table.hash(),
        cases,
        hits(cases, 1),
        hits(cases, TOP),
        worked.size(),
        hits(worked, 1),
        hits(worked, TOP),
        usual(past),
        worked.stream().filter(one -> !one.against().isEmpty()).map(Outcome::name).toList());
  }

  private static int hits(List<Outcome> cases, int top) {
    return (int) cases.stream().filter(one -> one.rank() > 0 && one.rank() <= top).count();
  }

  private static int usual(List<PastCase> past) {
    Map<String, Integer> counts = new TreeMap<>();
    past.forEach(
        one -> one.used().stream().distinct().forEach(it -> counts.merge(it, 1, Integer::sum)));
    return counts.values().stream().max(Integer::compare).orElse(0);
  }

  private static Outcome outcome(Recommender recommender, PastCase past) {
    Recommendation answer = recommender.withoutChanges(past.plan(), SEEN);
    List<String> proposed =
        answer.proposals().stream().map(Proposal::main).distinct().limit(TOP).toList();
    int rank = 0;
    for (int at = proposed.size(); at > 0; at--) {
      rank = past.used().contains(proposed.get(at - 1)) ? at : rank;
    }
    List<Reason> against = new ArrayList<>();
    for (RuledOut out : answer.ruledOut()) {
      if (out.entirely() && past.used().contains(out.instrument())) {
        against.addAll(out.reasons());
      }
    }
    return new Outcome(past.name(), past.used(), past.worked(), proposed, rank, against);
  }
}
