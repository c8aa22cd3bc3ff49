package org.polyphony.platform.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.coverage.Matrix.Cell;
import org.polyphony.platform.coverage.Matrix.State;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Population;
import org.polyphony.platform.stakeholders.Population.Engaged;
import org.polyphony.platform.stakeholders.Population.Part;
import org.polyphony.platform.stakeholders.Population.Somebody;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Sex;
import org.springframework.stereotype.Component;

/** Whom to invite where nobody is engaged, and whom to ask where nobody is known. */
@Component
class Invitations {

  /** Of one country and group so many are weighed, those changed last. */
  private static final int WEIGHED = 20;

  /** A cell proposes at most so many. */
  private static final int MOST = 3;

  /** With fewer women than this share among the engaged, one more is a reason. */
  private static final double FEW_WOMEN = 0.45;

  private final Population population;
  private final Registry registry;
  private final Abilities abilities;
  private final Assessments assessments;
  private final Regions regions;

  Invitations(
      Population population,
      Registry registry,
      Abilities abilities,
      Assessments assessments,
      Regions regions) {
    this.population = population;
    this.registry = registry;
    this.abilities = abilities;
    this.assessments = assessments;
    this.regions = regions;
  }

  /** Somebody and why. */
  private record Weighed(long id, Set<Reason> reasons) {}

  List<Proposal> of(
      Actor actor,
      CoverageFilter filter,
      Engaged who,
      Coverage.Picture picture,
      Function<String, Part> engagedIn) {
    var silent = picture.matrix().in(State.SILENT);
    var chosen = chosen(actor, filter, who, picture, silent);
    var ids = chosen.values().stream().flatMap(Collection::stream).map(Weighed::id).toList();
    Map<Long, Registry.Row> rows = registry.rows(actor, ids);
    var proposals = new ArrayList<Proposal>();
    for (Cell cell : silent) {
      var invite =
          chosen.getOrDefault(cell, List.of()).stream()
              .map(it ->
                  new Proposal.Candidate(Objects.requireNonNull(rows.get(it.id())), it.reasons()))
              .toList();
      proposals.add(new Proposal(cell, invite, List.of()));
    }
    var asked = new HashMap<String, List<Registry.Row>>();
    for (Cell cell : picture.matrix().in(State.MISSING)) {
      var ask =
          asked.computeIfAbsent(
              cell.row(), row -> ask(actor, who, filter.samples(), engagedIn.apply(row)));
      proposals.add(new Proposal(cell, List.of(), ask));
    }
    return proposals;
  }

  private List<Registry.Row> ask(Actor actor, Engaged who, boolean samples, Part part) {
    return population.list(actor, who, samples, part, PageRequest.first(MOST)).rows();
  }

  private Map<Cell, List<Weighed>> chosen(
      Actor actor,
      CoverageFilter filter,
      Engaged who,
      Coverage.Picture picture,
      List<Cell> silent) {
    var byCell =
        population.silent(actor, who, filter.samples(), WEIGHED).stream()
            .collect(Collectors.groupingBy(it -> cell(it, filter)));
    byCell.keySet().retainAll(Set.copyOf(silent));
    var ids = byCell.values().stream().flatMap(List::stream).map(Somebody::id).toList();
    var needs = abilities.sides(actor, ids, filter.area());
    var rankings = assessments.newest(actor, ids);
    boolean women = picture.balance().women().engaged().share() < FEW_WOMEN;
    var chosen = new HashMap<Cell, List<Weighed>>();
    byCell.forEach((cell, all) ->
        chosen.put(
            cell,
            all.stream()
                .map(it ->
                    weigh(it, needs.getOrDefault(it.id(), Set.of()), rankings.get(it.id()), women))
                .sorted(Comparator.comparing((Weighed it) -> -Reason.weight(it.reasons())))
                .limit(MOST)
                .toList()));
    return chosen;
  }

  private Weighed weigh(
      Somebody it, Set<Side> sides, @Nullable Ranking ranking, boolean womenWanted) {
    return new Weighed(
        it.id(),
        Reason.of(
            new Reason.Facts(
                sides.contains(Side.NEED),
                sides.contains(Side.OFFER),
                ranking,
                regions.in(it.country(), "ldc"),
                regions.in(it.country(), "sids"),
                womenWanted && it.sex() == Sex.FEMALE)));
  }

  private Cell cell(Somebody it, CoverageFilter filter) {
    String row = regions.of(it.country(), filter.electoral());
    return new Cell(row == null ? Matrix.NONE : row, it.group() == null ? Matrix.NONE : it.group());
  }
}
