package org.polyphony.algorithms.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Reason;

/** Says why a person was given to an item, and why places stay empty. */
final class AssignmentReasons {

  private static final int LISTED = 3;

  private final AssignmentProblem problem;
  private final Given given;
  private final @Nullable Prices prices;
  private @Nullable Reason full;

  AssignmentReasons(AssignmentProblem problem, Given given, @Nullable Prices prices) {
    this.problem = problem;
    this.given = given;
    this.prices = prices;
  }

  Reason whyGiven(int item, int person) {
    Scores scores = problem.scores();
    double mine = good(scores.score(item, person));
    int rank = 1;
    List<Integer> better = new ArrayList<>();
    for (int at = 0; at < scores.columns[item].length; at++) {
      if (good(scores.values[item][at]) > mine) {
        rank++;
        if (!given.peopleOf.get(item).contains(scores.columns[item][at])) {
          better.add(scores.columns[item][at]);
        }
      }
    }
    int allowed = scores.columns[item].length;
    if (better.isEmpty()) {
      return Reason.of(
          "matching.assign.best-choice",
          "Nobody left out suits better: choice {rank} of {allowed}.",
          "rank",
          rank,
          "allowed",
          allowed);
    }
    Reason reason =
        Reason.of(
            "matching.assign.better-elsewhere",
            "Choice {rank} of {allowed}: {better} would suit better, but the whole is better with "
                + "them elsewhere.",
            "rank",
            rank,
            "allowed",
            allowed,
            "better",
            better.stream().limit(LISTED).map(scores.people()::get).toList());
    return prices == null ? reason : reason.unless(nearest(item, better, prices));
  }

  /** The person who is closest to being given instead, by reduced cost. */
  private Reason nearest(int item, List<Integer> better, Prices known) {
    int closest = better.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (int person : better) {
      double gap = Math.max(0, reducedCost(item, person, known));
      if (gap < least) {
        least = gap;
        closest = person;
      }
    }
    return Reason.of(
        "matching.assign.improve-score",
        "{person} would be given here as well as anywhere if this score were better by {by}.",
        "person",
        problem.scores().people().get(closest),
        "by",
        least);
  }

  private double reducedCost(int item, int person, Prices known) {
    double cost = -good(problem.scores().score(item, person));
    return cost - known.items().get(item) - known.people().get(person);
  }

  private double good(double score) {
    return problem.minimize() ? -score : score;
  }

  Reason whyEmpty(int item, int missing) {
    String name = problem.scores().items().get(item);
    long able = 0;
    for (int person : problem.scores().columns[item]) {
      able += problem.loads().get(person).max() > 0 ? 1 : 0;
    }
    if (able >= problem.perItem()) {
      return allFull();
    }
    Reason change =
        Reason.of(
            "matching.assign.allow-more",
            "Allow {missing} more people for {item}.",
            "missing",
            problem.perItem() - able,
            "item",
            name);
    return (able == 0
            ? Reason.of(
                "matching.assign.nobody-allowed", "Nobody is allowed for {item}.", "item", name)
            : Reason.of(
                "matching.assign.too-few-allowed",
                "Only {able} people are allowed for {item}, which asks for {wanted}; {missing} "
                    + "places stay empty.",
                "item",
                name,
                "able",
                able,
                "wanted",
                problem.perItem(),
                "missing",
                missing))
        .unless(change);
  }

  /** One explanation for all items that could have been served: everyone they can reach is full. */
  private Reason allFull() {
    if (full != null) {
      return full;
    }
    TreeSet<Integer> people = reachable();
    int places = people.stream().mapToInt(person -> problem.loads().get(person).max()).sum();
    List<String> names = people.stream().map(problem.scores().people()::get).toList();
    full =
        Reason.of(
                "matching.assign.all-full",
                "Everyone allowed, directly or by exchange, is full: {people} take {places} in all.",
                "people",
                names,
                "places",
                places)
            .unless(
                Reason.of(
                    "matching.assign.raise-load",
                    "Raise the maximum load of one of {people}, or allow someone else.",
                    "people",
                    names));
    return full;
  }

  private TreeSet<Integer> reachable() {
    Scores scores = problem.scores();
    boolean[] seen = new boolean[scores.items().size()];
    Deque<Integer> queue = new ArrayDeque<>();
    for (int item = 0; item < seen.length; item++) {
      if (given.peopleOf.get(item).size()
          < Math.min(problem.perItem(), scores.columns[item].length)) {
        seen[item] = true;
        queue.add(item);
      }
    }
    TreeSet<Integer> people = new TreeSet<>();
    while (!queue.isEmpty()) {
      int item = queue.remove();
      for (int person : scores.columns[item]) {
        if (!given.peopleOf.get(item).contains(person) && people.add(person)) {
          for (int other : given.itemsOf.get(person)) {
            if (!seen[other]) {
              seen[other] = true;
              queue.add(other);
            }
          }
        }
      }
    }
    return people;
  }
}
