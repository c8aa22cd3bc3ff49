package org.polyphony.launcher.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.Load;
import org.polyphony.algorithms.matching.assignment.Objective;
import org.polyphony.algorithms.matching.assignment.Scores;
import org.polyphony.algorithms.matching.assignment.Side;
import picocli.CommandLine.Option;

/**
 * How an assignment is described on the command line; shared by {@code assign} and {@code check}.
 */
final class AssignOptions {

  @Option(
      names = "--per-item",
      defaultValue = "1",
      paramLabel = "N",
      description = "How many different people each item asks for (default 1).")
  int perItem = 1;

  @Option(
      names = "--max-load",
      defaultValue = "1",
      paramLabel = "N",
      description = "The most items a person takes (default 1).")
  int maxLoad = 1;

  @Option(
      names = "--min-load",
      defaultValue = "0",
      paramLabel = "N",
      description = "The fewest items a person takes (default 0); never given up.")
  int minLoad;

  @Option(
      names = "--loads",
      paramLabel = "FILE",
      description = "CSV id,min,max: loads of single people; an empty cell keeps the default.")
  @Nullable Path loads;

  @Option(names = "--minimize", description = "Low scores are good.")
  boolean minimize;

  @Option(
      names = "--objective",
      defaultValue = "total",
      paramLabel = "AIM",
      converter = ObjectiveName.class,
      description = "total, maxmin, total-then-worst or leximin (default total).")
  Objective objective = Objective.TOTAL;

  @Option(
      names = "--worst-of",
      defaultValue = "item",
      paramLabel = "SIDE",
      converter = SideName.class,
      description = "Whose sums count for the worst-off: item or person (default item).")
  Side worstOf = Side.ITEM;

  /** Reads the files and makes the problem. */
  AssignmentProblem problem(Path scoresFile) {
    Scores scores = scores(new CsvRows(scoresFile));
    return new AssignmentProblem(scores, perItem, loads(scores), minimize, objective, worstOf);
  }

  private static Scores scores(CsvRows file) {
    List<Scores.Builder> builder = new ArrayList<>();
    List<String> people = new ArrayList<>();
    file.forEach(row -> {
      if (builder.isEmpty()) {
        people.addAll(header(row));
        located(row, () -> builder.add(new Scores.Builder(people)));
      } else {
        String name = id(row);
        double[] cells = cells(row, people);
        located(row, () -> builder.getFirst().row(name, cells));
      }
    });
    if (builder.isEmpty()) {
      throw new InputRefused(
          "matching.scores.empty", file.name() + ": is empty: give a header and one row an item");
    }
    try {
      return builder.getFirst().build();
    } catch (InputRefused refused) {
      throw new InputRefused(refused.key(), file.name() + ": " + refused.getMessage());
    }
  }

  /** Gives a refusal of the library the place in the file. */
  private static void located(CsvRows.Row row, Runnable step) {
    try {
      step.run();
    } catch (InputRefused refused) {
      throw row.refused(refused.key(), String.valueOf(refused.getMessage()));
    }
  }

  private static List<String> header(CsvRows.Row row) {
    List<String> people = new ArrayList<>();
    for (int column = 1; column < row.fields().size(); column++) {
      if (row.cell(column).isEmpty()) {
        throw row.refused(
            "matching.header", "column " + (column + 1) + " has no name: name every person");
      }
      people.add(row.cell(column));
    }
    return people;
  }

  private static String id(CsvRows.Row row) {
    if (row.cell(0).isEmpty()) {
      throw row.refused("matching.item.empty", "the item has no id: fill the first cell");
    }
    return row.cell(0);
  }

  private static double[] cells(CsvRows.Row row, List<String> people) {
    if (row.fields().size() != people.size() + 1) {
      throw row.refused(
          "matching.row.length",
          "has "
              + row.fields().size()
              + " cells where the header has "
              + (people.size() + 1)
              + ": give one cell a person, empty where not allowed (is the file complete?)");
    }
    double[] scores = new double[people.size()];
    for (int person = 0; person < scores.length; person++) {
      scores[person] =
          row.cell(person + 1).isEmpty()
              ? Double.NaN
              : row.number(person + 1, "the score of '" + people.get(person) + "'");
    }
    return scores;
  }

  private List<Load> loads(Scores scores) {
    if (minLoad < 0 || maxLoad < minLoad) {
      throw new InputRefused(
          "matching.load.range",
          "--min-load " + minLoad + " --max-load " + maxLoad + ": use 0 <= minimum <= maximum");
    }
    List<Load> all =
        new ArrayList<>(Collections.nCopies(scores.people().size(), new Load(minLoad, maxLoad)));
    if (loads == null) {
      return all;
    }
    Map<String, Integer> columns = new HashMap<>();
    scores.people().forEach(person -> columns.put(person, columns.size()));
    boolean[] given = new boolean[all.size()];
    new CsvRows(loads)
        .forEach(row -> {
          if (row.line() == 1 && isHeader(row, columns)) {
            return;
          }
          Integer column = columns.get(row.cell(0));
          if (column == null || given[column]) {
            throw row.refused(
                "matching.load.person",
                "'"
                    + row.cell(0)
                    + (column == null
                        ? "' is not in the header of the scores: use the same ids"
                        : "' stands here twice: give every person one row"));
          }
          given[column] = true;
          all.set(column, load(row));
        });
    return all;
  }

  private static boolean isHeader(CsvRows.Row row, Map<String, Integer> columns) {
    return !columns.containsKey(row.cell(0)) && !row.cell(1).matches("[0-9]*");
  }

  private Load load(CsvRows.Row row) {
    int min = row.cell(1).isEmpty() ? minLoad : row.count(1, "the minimum load");
    int max = row.cell(2).isEmpty() ? Math.max(min, maxLoad) : row.count(2, "the maximum load");
    if (max < min) {
      throw row.refused(
          "matching.load.range",
          "the load of '"
              + row.cell(0)
              + "' is from "
              + min
              + " to "
              + max
              + ": the minimum must not exceed the maximum");
    }
    return new Load(min, max);
  }

  /** Reads {@code total-then-worst} and its like. */
  static final class ObjectiveName implements picocli.CommandLine.ITypeConverter<Objective> {
    @Override
    public Objective convert(String value) {
      return Named.of(Objective.values(), value);
    }
  }

  /** Reads {@code item} or {@code person}. */
  static final class SideName implements picocli.CommandLine.ITypeConverter<Side> {
    @Override
    public Side convert(String value) {
      return Named.of(Side.values(), value);
    }
  }
}
