package org.polyphony.solvers.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.matching.stable.Couple;
import org.polyphony.algorithms.matching.stable.Matching;
import org.polyphony.algorithms.matching.stable.Ranking;
import org.polyphony.algorithms.matching.stable.StableProblem;

/**
 * The fewest blocking pairs as a CP-SAT model. A pair does not block if the proposer side has as
 * good, or the receiver refuses: it is full of proposers it likes as well. Singles have capacity 1.
 */
final class CoupleModel {

  final CpModel model = new CpModel();
  private final StableProblem problem;
  private final List<Place> places = new ArrayList<>();
  private final Map<Couple, List<BoolVar>> choiceOf = new HashMap<>();
  private final List<Literal> blocking = new ArrayList<>();
  private final Map<Refusal, BoolVar> refusals = new HashMap<>();

  /** A proposer may sit at a receiver when the literal holds. */
  private record Place(int proposer, int receiver, BoolVar taken) {}

  /**
   * The receiver has at least this many proposers in tiers up to this one, left-out not counted.
   */
  private record Refusal(int receiver, int tier, int leftOut, int count) {}

  CoupleModel(StableProblem problem) {
    this.problem = problem;
    var coupleOf = problem.coupleOf();
    for (int proposer = 0; proposer < problem.proposers().size(); proposer++) {
      if (coupleOf.get(proposer) == null) {
        single(proposer);
      }
    }
    problem.couples().forEach(this::couple);
    for (int receiver = 0; receiver < problem.receivers().size(); receiver++) {
      model.addLessOrEqual(
          seated(receiver, Ranking.UNACCEPTABLE, -1), problem.receiverCapacity().get(receiver));
    }
    singlesDoNotBlock();
    problem.couples().forEach(this::coupleDoesNotBlock);
    model.minimize(LinearExpr.sum(blocking.toArray(new Literal[0])));
  }

  private void single(int proposer) {
    List<Literal> all = new ArrayList<>();
    for (int at = 0; at < problem.proposers().length(proposer); at++) {
      int receiver = problem.proposers().at(proposer, at);
      if (problem.acceptable(proposer, receiver)) {
        Place place = new Place(proposer, receiver, model.newBoolVar(""));
        places.add(place);
        all.add(place.taken());
      }
    }
    model.addLessOrEqual(
        LinearExpr.sum(all.toArray(new Literal[0])), problem.proposerCapacity().get(proposer));
  }

  private void couple(Couple couple) {
    List<BoolVar> choices = new ArrayList<>();
    for (Couple.Choice choice : couple.choices()) {
      BoolVar chosen = model.newBoolVar("");
      choices.add(chosen);
      if (!problem.acceptable(couple, choice)) {
        model.addEquality(chosen, 0);
        continue;
      }
      if (choice.first() != Couple.NOBODY) {
        places.add(new Place(couple.first(), choice.first(), chosen));
      }
      if (choice.second() != Couple.NOBODY) {
        places.add(new Place(couple.second(), choice.second(), chosen));
      }
    }
    model.addAtMostOne(choices.toArray(new Literal[0]));
    choiceOf.put(couple, choices);
  }

  private LinearExpr seated(int receiver, int upTo, int leftOut) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (Place place : places) {
      if (place.receiver() == receiver
          && place.proposer() != leftOut
          && problem.receivers().tier(receiver, place.proposer()) <= upTo) {
        sum.add(place.taken());
      }
    }
    return sum.build();
  }

  private Literal atLeast(int receiver, int tier, int leftOut, int count) {
    return refusals.computeIfAbsent(
        new Refusal(receiver, tier, leftOut, count),
        refusal -> {
          BoolVar literal = model.newBoolVar("");
          model.addGreaterOrEqual(seated(receiver, tier, leftOut), count).onlyEnforceIf(literal);
          return literal;
        });
  }

  /** The receiver is full of proposers it likes at least as well as this one. */
  private Literal refuses(int receiver, int proposer) {
    if (receiver == Couple.NOBODY) {
      return model.falseLiteral();
    }
    return atLeast(
        receiver,
        problem.receivers().tier(receiver, proposer),
        -1,
        problem.receiverCapacity().get(receiver));
  }

  private void singlesDoNotBlock() {
    for (Place place : List.copyOf(places)) {
      if (problem.coupleOf().get(place.proposer()) != null) {
        continue;
      }
      int tier = problem.proposers().tier(place.proposer(), place.receiver());
      LinearExprBuilder asGood = LinearExpr.newBuilder();
      for (Place other : places) {
        if (other.proposer() == place.proposer()
            && problem.proposers().tier(other.proposer(), other.receiver()) <= tier) {
          asGood.add(other.taken());
        }
      }
      // Matched together, or every place of the proposer is as well used, or the receiver refuses.
      int capacity = problem.proposerCapacity().get(place.proposer());
      BoolVar content = model.newBoolVar("");
      model.addGreaterOrEqual(asGood, capacity).onlyEnforceIf(content);
      model.addBoolOr(
          new Literal[] {
            place.taken(), content, refuses(place.receiver(), place.proposer()), block()
          });
    }
  }

  private BoolVar block() {
    BoolVar block = model.newBoolVar("");
    blocking.add(block);
    return block;
  }

  private void coupleDoesNotBlock(Couple couple) {
    List<BoolVar> chosen = choiceOf.getOrDefault(couple, List.of());
    for (Couple.Choice wanted : couple.choices()) {
      if (!problem.acceptable(couple, wanted)) {
        continue;
      }
      BoolVar block = block();
      List<Literal> content = new ArrayList<>(List.of(block));
      for (int at = 0; at < chosen.size(); at++) {
        if (couple.choices().get(at).tier() <= wanted.tier()) {
          content.add(chosen.get(at));
        }
      }
      refusedFrom(
          couple, new Couple.Choice(Couple.NOBODY, Couple.NOBODY, 0), wanted, content, chosen);
      for (int at = 0; at < chosen.size(); at++) {
        Couple.Choice current = couple.choices().get(at);
        if (current.tier() > wanted.tier()) {
          List<Literal> refused = new ArrayList<>(List.of(block, chosen.get(at).not()));
          refused.addAll(refusal(couple, current, wanted));
          model.addBoolOr(refused.toArray(new Literal[0]));
        }
      }
    }
  }

  /** The couple has nothing yet: any choice counts as content, else the wanted one is refused. */
  private void refusedFrom(
      Couple couple,
      Couple.Choice nothing,
      Couple.Choice wanted,
      List<Literal> content,
      List<BoolVar> chosen) {
    List<Literal> either = new ArrayList<>(content);
    for (BoolVar choice : chosen) {
      if (!either.contains(choice)) {
        either.add(choice);
      }
    }
    either.addAll(refusal(couple, nothing, wanted));
    model.addBoolOr(either.toArray(new Literal[0]));
  }

  /** Literals of which one must hold for the couple to be refused when moving. */
  private List<Literal> refusal(Couple couple, Couple.Choice current, Couple.Choice wanted) {
    boolean firstStays = current.first() == wanted.first();
    boolean secondStays = current.second() == wanted.second();
    if (firstStays) {
      return List.of(
          refusesBeside(wanted.second(), couple.second(), couple.first(), current.first()));
    }
    if (secondStays) {
      return List.of(
          refusesBeside(wanted.first(), couple.first(), couple.second(), current.second()));
    }
    if (wanted.first() != wanted.second()) {
      return List.of(
          refuses(wanted.first(), couple.first()), refuses(wanted.second(), couple.second()));
    }
    int receiver = wanted.first();
    int one = problem.receivers().tier(receiver, couple.first());
    int two = problem.receivers().tier(receiver, couple.second());
    int capacity = problem.receiverCapacity().get(receiver);
    return List.of(
        atLeast(receiver, Math.max(one, two), -1, capacity),
        atLeast(receiver, Math.min(one, two), -1, capacity - 1));
  }

  /** The partner stays at a receiver; if it is the same one, the partner's place does not count. */
  private Literal refusesBeside(int receiver, int proposer, int partner, int partnerAt) {
    if (receiver == Couple.NOBODY || receiver != partnerAt) {
      return refuses(receiver, proposer);
    }
    return atLeast(
        receiver,
        problem.receivers().tier(receiver, proposer),
        partner,
        problem.receiverCapacity().get(receiver) - 1);
  }

  Matching matching(Search.Outcome outcome) {
    Matching found = new Matching(problem.proposers().size(), problem.receivers().size());
    for (Place place : places) {
      if (outcome.solver().booleanValue(place.taken())) {
        found.add(place.proposer(), place.receiver());
      }
    }
    return found;
  }
}
