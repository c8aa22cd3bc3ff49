package org.polyphony.algorithms.planning;

import java.util.List;
import java.util.Map;

/**
 * What a rule table says about a plan.
 *
 * @param table name of the rule table
 * @param version of the rule table
 * @param hash SHA-256 of the rule table
 * @param judgement whose judgement costs, times and weights are
 * @param currency of all costs: the plan's, else the table's
 * @param outcomes sought, with weights that sum to 1
 * @param derived whether the outcomes come from the challenges
 * @param proposals best first; empty when nothing is possible
 * @param possible how many sequences of instruments are possible
 * @param ruledOut instruments that are out, wholly or in part
 * @param changes the least changes that would give another answer
 */
public record Recommendation(
    String table,
    String version,
    String hash,
    String judgement,
    String currency,
    Map<String, Double> outcomes,
    boolean derived,
    List<Proposal> proposals,
    int possible,
    List<RuledOut> ruledOut,
    List<Change> changes) {}
