package org.polyphony.launcher.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.matching.stable.Couple;
import org.polyphony.algorithms.matching.stable.Ranking;
import org.polyphony.algorithms.matching.stable.StableProblem;
import picocli.CommandLine.Option;

/** How a stable matching is described; shared by {@code stable} and {@code check}. */
final class StableOptions {

  private static final Set<String> HEADINGS = Set.of("id", "id1", "proposer", "receiver");

  @Option(
      names = "--receivers",
      paramLabel = "FILE",
      description = "CSV rows id,<ranked ids…>, best first; ties as a=b in one cell.")
  @Nullable Path receivers;

  @Option(
      names = "--capacity",
      paramLabel = "FILE",
      description = {
        "CSV id,capacity for either side; 1 where not listed.",
        "An id that stands on both sides means the receiver."
      })
  @Nullable Path capacity;

  @Option(
      names = "--couples",
      paramLabel = "FILE",
      description = "CSV id1,id2,<ranked pairs a+b…> of proposers; an empty half is nobody.")
  @Nullable Path couples;

  StableProblem problem(Path proposersFile, Path receiversFile) {
    Lists one = Lists.read(proposersFile);
    Lists two = Lists.read(receiversFile);
    CsvRows together = couples == null ? null : new CsvRows(couples);
    if (together != null) {
      together.forEach(one::addCouple);
    }
    Ranking proposers = one.ranking(two);
    Ranking receivers = two.ranking(one);
    List<Integer> ofProposers = ones(proposers);
    List<Integer> ofReceivers = ones(receivers);
    if (capacity != null) {
      capacities(new CsvRows(capacity), one.numbers(), ofProposers, two.numbers(), ofReceivers);
    }
    List<Couple> pairs =
        together == null ? List.of() : couples(together, one.numbers(), two.numbers());
    return new StableProblem(proposers, receivers, ofProposers, ofReceivers, pairs);
  }

  private static List<Integer> ones(Ranking side) {
    return new ArrayList<>(Collections.nCopies(side.size(), 1));
  }

  private static void capacities(
      CsvRows file,
      Map<String, Integer> proposers,
      List<Integer> ofProposers,
      Map<String, Integer> receivers,
      List<Integer> ofReceivers) {
    Set<String> seen = new HashSet<>();
    file.forEach(row -> {
      String id = row.cell(0);
      boolean known = proposers.containsKey(id) || receivers.containsKey(id);
      if (!known && row.line() == 1 && !row.cell(1).matches("-?[0-9]+")) {
        return;
      }
      if (!known || !seen.add(id)) {
        throw row.refused(
            "matching.capacity.id",
            "'"
                + id
                + (known
                    ? "' stands here twice: give every id one row"
                    : "' has no list: use the ids of the two files"));
      }
      int places = row.count(1, "the capacity");
      Integer receiver = receivers.get(id);
      Integer proposer = proposers.get(id);
      if (receiver != null) {
        ofReceivers.set(receiver, places);
      } else if (proposer != null) {
        ofProposers.set(proposer, places);
      }
    });
  }

  private static List<Couple> couples(
      CsvRows file, Map<String, Integer> proposers, Map<String, Integer> receivers) {
    List<Couple> couples = new ArrayList<>();
    file.forEach(row -> {
      if (heading(row)) {
        return;
      }
      List<Couple.Choice> choices = new ArrayList<>();
      int tier = 0;
      for (int column = 2; column < row.fields().size(); column++) {
        for (String pair : row.cell(column).split("=")) {
          if (!pair.isBlank()) {
            choices.add(choice(row, pair.strip(), tier, receivers));
          }
        }
        tier++;
      }
      couples.add(new Couple(number(row, 0, proposers), number(row, 1, proposers), choices));
    });
    return couples;
  }

  /** A first line that names the columns instead of anybody. */
  private static boolean heading(CsvRows.Row row) {
    return row.line() == 1 && HEADINGS.contains(row.cell(0).toLowerCase(Locale.ROOT));
  }

  private static int number(CsvRows.Row row, int column, Map<String, Integer> numbers) {
    Integer number = numbers.get(row.cell(column));
    if (number == null) {
      throw row.refused(
          "matching.couple.id", "id" + (column + 1) + " is empty: name both members of the couple");
    }
    return number;
  }

  private static Couple.Choice choice(
      CsvRows.Row row, String pair, int tier, Map<String, Integer> receivers) {
    String[] halves = pair.split("\\+", -1);
    if (halves.length != 2) {
      throw row.refused(
          "matching.couple.pair", "'" + pair + "' is not a pair such as a+b: write one + between");
    }
    return new Couple.Choice(
        receiver(row, halves[0].strip(), receivers),
        receiver(row, halves[1].strip(), receivers),
        tier);
  }

  private static int receiver(CsvRows.Row row, String id, Map<String, Integer> receivers) {
    if (id.isEmpty()) {
      return Couple.NOBODY;
    }
    Integer number = receivers.get(id);
    if (number == null) {
      throw row.refused(
          "matching.couple.receiver",
          "'" + id + "' is not among the receivers: use the ids of their file");
    }
    return number;
  }

  /** One file of ranked lists. */
  private record Lists(
      CsvRows file,
      List<String> ids,
      Map<String, Integer> numbers,
      List<List<List<String>>> tiers) {

    static Lists read(Path path) {
      Lists lists =
          new Lists(new CsvRows(path), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
      lists.file.forEach(lists::add);
      if (lists.ids.isEmpty()) {
        throw new InputRefused(
            "matching.lists.empty", path + ": is empty: give one row an id, with its ranked ids");
      }
      return lists;
    }

    /** Members of a couple who have no list of their own wish nothing alone. */
    private void addCouple(CsvRows.Row row) {
      for (int column = 0; column < 2 && !heading(row); column++) {
        String id = row.cell(column);
        if (!id.isEmpty() && numbers.putIfAbsent(id, ids.size()) == null) {
          ids.add(id);
          tiers.add(List.of());
        }
      }
    }

    private void add(CsvRows.Row row) {
      if (heading(row)) {
        return;
      }
      if (row.cell(0).isEmpty() || numbers.put(row.cell(0), ids.size()) != null) {
        throw row.refused(
            "matching.lists.id",
            "the id '" + row.cell(0) + "' is empty or was used before: give every id one row");
      }
      ids.add(row.cell(0));
      List<List<String>> list = new ArrayList<>();
      for (int column = 1; column < row.fields().size(); column++) {
        List<String> tier = new ArrayList<>();
        for (String other : row.cell(column).split("=")) {
          if (!other.isBlank()) {
            tier.add(other.strip());
          }
        }
        if (!tier.isEmpty()) {
          list.add(tier);
        }
      }
      tiers.add(list);
    }

    Ranking ranking(Lists others) {
      try {
        return Ranking.of(ids, tiers, others.ids);
      } catch (InputRefused refused) {
        throw new InputRefused(refused.key(), file.name() + ": " + refused.getMessage());
      }
    }
  }
}
