package org.polyphony.launcher.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.NetworkBuilder;
import org.polyphony.algorithms.network.Tie;
import org.polyphony.algorithms.network.TwoMode;
import org.polyphony.algorithms.network.TwoModeBuilder;
import org.polyphony.launcher.support.CsvFile;

/** The files of one call, read and checked once. */
final class NetworkInput {

  /** Which files and columns to read. */
  record Source(
      Path edges,
      @Nullable Path nodes,
      boolean directed,
      @Nullable String weight,
      @Nullable String group,
      @Nullable String date,
      @Nullable String until,
      TwoMode.@Nullable Side twoMode,
      TwoMode.Weighting projection) {}

  private final Source source;

  /** Group by id, empty for none; the keys are all ids of the nodes file. */
  private final Map<String, String> members = new LinkedHashMap<>();

  private final List<Tie> dated = new ArrayList<>();
  private @Nullable TwoMode twoMode;
  private @Nullable Network network;

  private NetworkInput(Source source) {
    this.source = source;
  }

  static NetworkInput read(Source source) {
    NetworkInput input = new NetworkInput(source);
    if (source.nodes() != null) {
      input.readNodes(source.nodes());
    }
    if (source.twoMode() != null) {
      input.readTwoMode(source.twoMode());
    } else {
      input.readEdges();
    }
    return input;
  }

  Network network() {
    if (network == null) {
      throw new IllegalStateException("not read");
    }
    return network;
  }

  List<Tie> dated() {
    return dated;
  }

  @Nullable TwoMode twoMode() {
    return twoMode;
  }

  String groupOf(String id) {
    return members.getOrDefault(id, "");
  }

  private void readNodes(Path path) {
    try (CsvFile csv = CsvFile.open(path)) {
      int id = csv.column("id");
      int group = source.group() == null ? -1 : csv.column(source.group());
      while (csv.next()) {
        String name = csv.required(id);
        if (members.putIfAbsent(name, group < 0 ? "" : csv.text(group)) != null) {
          throw csv.refused(
              "network.node.twice", "the id '" + name + "' is listed twice", "keep one line");
        }
      }
    }
  }

  private void readEdges() {
    NetworkBuilder builder = new NetworkBuilder(source.directed(), source.weight() != null);
    members.forEach(builder::member);
    if (source.nodes() != null) {
      builder.closeMembership();
    }
    try (CsvFile csv = CsvFile.open(source.edges())) {
      Columns columns = new Columns(csv, source);
      while (csv.next()) {
        String from = csv.required(columns.source);
        String to = csv.required(columns.target);
        double weight = columns.weight(csv);
        at(csv, () -> builder.tie(from, to, weight));
        if (columns.date >= 0) {
          dated.add(columns.tie(csv, from, to, weight));
        }
      }
    }
    Network built = builder.build();
    if (built.size() == 0) {
      throw empty();
    }
    network = built;
  }

  private void readTwoMode(TwoMode.Side side) {
    TwoModeBuilder builder = new TwoModeBuilder();
    boolean bySource = side == TwoMode.Side.SOURCE;
    long ties = 0;
    try (CsvFile csv = CsvFile.open(source.edges())) {
      Columns columns = new Columns(csv, source);
      while (csv.next()) {
        String from = csv.required(columns.source);
        String to = csv.required(columns.target);
        String member = bySource ? from : to;
        if (source.nodes() != null && !members.containsKey(member)) {
          throw csv.refused(
              "network.node.unknown",
              "'" + member + "' is not among the ids of " + source.nodes(),
              "add it there or correct it here");
        }
        at(csv, () -> builder.tie(from, to));
        ties++;
      }
    }
    if (ties == 0) {
      throw empty();
    }
    TwoMode read = builder.project(side, source.projection(), this::groupOf);
    twoMode = read;
    network = read.projection();
  }

  private InputRefused empty() {
    return new InputRefused(
        "network.empty", source.edges() + " line 2: there are no edges; add at least one line");
  }

  /** Adds the place to what the library refuses. */
  private static void at(CsvFile csv, Runnable action) {
    try {
      action.run();
    } catch (InputRefused refused) {
      throw new InputRefused(
          refused.key(), csv.path() + " line " + csv.line() + ": " + refused.getMessage());
    }
  }

  /** Positions of the columns of the edges file; -1 for those not asked for. */
  private static final class Columns {
    final int source;
    final int target;
    final int date;
    private final int until;
    private final int weight;

    Columns(CsvFile csv, Source wanted) {
      source = csv.column("source");
      target = csv.column("target");
      weight = optional(csv, wanted.weight());
      date = optional(csv, wanted.date());
      until = optional(csv, wanted.until());
    }

    private static int optional(CsvFile csv, @Nullable String name) {
      return name == null ? -1 : csv.column(name);
    }

    double weight(CsvFile csv) {
      if (weight < 0) {
        return 1;
      }
      String meaning = "a number greater than 0 (leave out ties of weight 0)";
      double value = csv.number(weight, meaning);
      if (!(value > 0)) {
        throw csv.badValue(weight, meaning);
      }
      return value;
    }

    Tie tie(CsvFile csv, String from, String to, double value) {
      LocalDate first = day(csv, date);
      LocalDate last = until < 0 || csv.isEmpty(until) ? null : day(csv, until);
      if (last != null && last.isBefore(first)) {
        throw csv.refused(
            "network.date.order",
            "the tie ends on " + last + " before it begins on " + first,
            "exchange or correct the dates");
      }
      return new Tie(from, to, value, first, last);
    }

    private static LocalDate day(CsvFile csv, int column) {
      try {
        return LocalDate.parse(csv.text(column));
      } catch (DateTimeParseException _) {
        throw csv.badValue(column, "a date such as 2025-07-31");
      }
    }
  }
}
