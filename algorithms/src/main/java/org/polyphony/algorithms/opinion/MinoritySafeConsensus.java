package org.polyphony.algorithms.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.opinion.CommonGround.AskedGroup;
import org.polyphony.algorithms.opinion.CommonGround.GroundStatement;
import org.polyphony.algorithms.opinion.CommonGround.SmallGroup;
import org.polyphony.algorithms.opinion.CommonGround.Stance;
import org.polyphony.algorithms.opinion.CommonGround.Verdict;
import org.polyphony.algorithms.opinion.CommonGround.Voice;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;

/**
 * Finds {@link CommonGround}: agreement that holds in every opinion group and every declared group.
 * Linear in the votes for each attribute.
 */
public final class MinoritySafeConsensus {

  private final VoteMatrix votes;
  private final double threshold;
  private final int minimum;
  private final List<AskedGroup> groups = new ArrayList<>();
  private final List<SmallGroup> tooSmall = new ArrayList<>();
  private final List<List<Tally>> tallies = new ArrayList<>();

  private MinoritySafeConsensus(VoteMatrix votes, double threshold, int minimum) {
    this.votes = votes;
    this.threshold = threshold;
    this.minimum = minimum;
  }

  /**
   * Finds it.
   *
   * @param votes from which the map was made
   * @param map with its opinion groups
   * @param declared groups that people say they belong to, may be empty
   * @param threshold share that every lower bound must exceed, 0.5 to below 1
   * @param minimum smallest number of people about whom a figure is given, at least 2
   * @throws InputRefused if threshold or minimum is out of range
   */
  public static CommonGround of(
      VoteMatrix votes,
      OpinionMap map,
      List<DeclaredAttribute> declared,
      double threshold,
      int minimum) {
    if (!(threshold >= 0.5 && threshold < 1)) {
      throw new InputRefused(
          "opinion.threshold.range", "The threshold is 0.5 to below 1, not " + threshold);
    }
    if (minimum < 2) {
      throw new InputRefused(
          "opinion.minimum.range",
          "The smallest group that is shown has at least 2 people, not " + minimum);
    }
    MinoritySafeConsensus search = new MinoritySafeConsensus(votes, threshold, minimum);
    search.ask(CommonGround.OPINION, opinionGroups(map));
    declared.forEach(attribute -> search.ask(attribute.name(), attribute.groupOf()));
    return search.found(map);
  }

  private static Map<String, String> opinionGroups(OpinionMap map) {
    Map<String, String> groupOf = new HashMap<>();
    for (MappedParticipant person : map.participants()) {
      if (person.group() != null) {
        groupOf.put(person.id(), person.group());
      }
    }
    return groupOf;
  }

  private void ask(String attribute, Map<String, String> groupOf) {
    AskedGroups asked = new AskedGroups(attribute, votes, groupOf, minimum);
    TallyTable table =
        TallyTable.of(votes, asked.groupOf(votes.participantCount()), asked.asked.size());
    for (int g = 0; g < asked.asked.size(); g++) {
      List<Tally> all = new ArrayList<>();
      for (int c = 0; c < votes.statementCount(); c++) {
        all.add(table.of(g, c));
      }
      tallies.add(all);
    }
    groups.addAll(asked.asked);
    tooSmall.addAll(asked.tooSmall);
  }

  private CommonGround found(OpinionMap map) {
    Map<String, Integer> column = new HashMap<>();
    votes.statements().forEach(id -> column.put(id, column.size()));
    List<GroundStatement> statements =
        map.statements().stream()
            .filter(s -> !s.statement().out())
            .map(s -> s.statement().id())
            .map(id -> statement(id, column.getOrDefault(id, -1)))
            .toList();
    return new CommonGround(
        threshold, minimum, List.copyOf(groups), List.copyOf(tooSmall), statements);
  }

  private GroundStatement statement(String id, int column) {
    List<Voice> voices = new ArrayList<>();
    double weakestAgree = 1;
    double weakestDisagree = 1;
    for (int g = 0; g < groups.size(); g++) {
      Tally here = tallies.get(g).get(column);
      Interval agree = Interval.wilson(here.agree(), here.seen());
      Interval disagree = Interval.wilson(here.disagree(), here.seen());
      weakestAgree = Math.min(weakestAgree, agree.low());
      weakestDisagree = Math.min(weakestDisagree, disagree.low());
      boolean shown = groups.get(g).published() && here.seen() >= minimum;
      Stance stance = stance(agree, disagree);
      voices.add(
          shown ? new Voice(stance, agree, disagree, here) : new Voice(stance, null, null, null));
    }
    return new GroundStatement(
        id, verdict(voices), Math.max(weakestAgree, weakestDisagree), List.copyOf(voices));
  }

  private Stance stance(Interval agree, Interval disagree) {
    if (agree.low() > threshold) {
      return Stance.AGREE;
    }
    return disagree.low() > threshold ? Stance.DISAGREE : Stance.OPEN;
  }

  private static Verdict verdict(List<Voice> voices) {
    boolean agree = voices.stream().anyMatch(v -> v.stance() == Stance.AGREE);
    boolean disagree = voices.stream().anyMatch(v -> v.stance() == Stance.DISAGREE);
    if (agree && disagree) {
      return Verdict.DIVIDED;
    }
    if (voices.isEmpty() || voices.stream().anyMatch(v -> v.stance() == Stance.OPEN)) {
      return Verdict.OPEN;
    }
    return agree ? Verdict.SHARED_AGREE : Verdict.SHARED_DISAGREE;
  }
}
