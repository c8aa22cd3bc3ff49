package org.polyphony.launcher.network;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.network.NetworkAnalysis;
import org.polyphony.algorithms.network.NetworkOptions;
import org.polyphony.algorithms.network.NetworkOptions.Effort;
import org.polyphony.algorithms.network.NetworkReport;
import org.polyphony.algorithms.network.PathLength;
import org.polyphony.algorithms.network.Period;
import org.polyphony.algorithms.network.Timeline;
import org.polyphony.algorithms.network.TwoMode;
import org.polyphony.launcher.support.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a network given as edges; see docs/algorithms/network.md. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures who is connected to whom: brokers, groups, communities, change.")
public final class NetworkCommand implements Callable<Integer> {

  @Option(names = "--edges", required = true, description = "CSV: source,target[,...]")
  private Path edges = Path.of("");

  @Option(names = "--nodes", description = "CSV: id[,...]; only these ids may have ties")
  private @Nullable Path nodes;

  @Option(names = "--directed", description = "A tie from a to b differs from one from b to a")
  private boolean directed;

  @Option(names = "--weight", paramLabel = "COL", description = "Column of edges: strength")
  private @Nullable String weight;

  @Option(names = "--group", paramLabel = "COL", description = "Column of nodes: group")
  private @Nullable String group;

  @Option(
      names = "--lengths",
      description = "Shortest paths minimize steps (default), weight or inverse (weight)")
  private PathLength lengths = PathLength.STEPS;

  @Option(
      names = "--betweenness",
      description = "auto (default: samples beyond 50,000 members), exact, sampled, none")
  private Effort betweenness = Effort.AUTO;

  @Option(names = "--epsilon", description = "Largest error of sampled betweenness (0.01)")
  private double epsilon = NetworkOptions.DEFAULT.epsilon();

  @Option(names = "--doubt", description = "Probability of a larger error (0.1)")
  private double doubt = NetworkOptions.DEFAULT.doubt();

  @Option(
      names = "--runs",
      description = "Runs of community detection, the best counts (10; fewer beyond 100,000 ties)")
  private int runs;

  @Option(names = "--seed", description = "Seed of all chance (1)")
  private long seed = NetworkOptions.DEFAULT.seed();

  @Option(
      names = "--two-mode",
      paramLabel = "SIDE",
      description = "Sources and targets are two kinds; project on source or target")
  private TwoMode.@Nullable Side twoMode;

  @Option(
      names = "--projection",
      description = "Weight of a projected tie: count (default) or newman")
  private TwoMode.Weighting projection = TwoMode.Weighting.COUNT;

  @Option(names = "--date", paramLabel = "COL", description = "Column of edges: day of the tie")
  private @Nullable String date;

  @Option(names = "--until", paramLabel = "COL", description = "Column of edges: its last day")
  private @Nullable String until;

  @Option(
      names = "--snapshots",
      description = "Length of the periods: year (default), quarter, month")
  private Period snapshots = Period.YEAR;

  @Option(names = "--cumulative", description = "In snapshots a tie, once there, stays")
  private boolean cumulative;

  @Option(names = "--layout", description = "Adds positions x and y for drawing")
  private boolean layout;

  @Option(names = "--svg", paramLabel = "FILE", description = "Writes a drawing")
  private @Nullable Path svg;

  @Option(names = "--json", description = "Writes JSON (docs/algorithms/network.schema.json)")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public NetworkCommand() {}

  @Override
  public Integer call() {
    refuseContradictions();
    NetworkInput input =
        NetworkInput.read(
            new NetworkInput.Source(
                edges, nodes, directed, weight, group, date, until, twoMode, projection));
    NetworkOptions options =
        new NetworkOptions(
            runs > 0 ? runs : NetworkOptions.defaultRuns(input.network()),
            seed,
            betweenness,
            lengths,
            epsilon,
            doubt,
            layout || svg != null);
    Timeline timeline = timeline(input, options);
    NetworkReport report = NetworkAnalysis.of(input.network(), options, Progress.NONE);
    if (svg != null) {
      draw(report, svg);
    }
    write(new NetworkResult(report, options, input.twoMode(), timeline));
    return 0;
  }

  private @Nullable Timeline timeline(NetworkInput input, NetworkOptions options) {
    if (date == null) {
      return null;
    }
    return Timeline.of(
        input.dated(),
        input::groupOf,
        input.network(),
        snapshots,
        cumulative,
        options,
        Progress.NONE);
  }

  private void write(NetworkResult result) {
    if (json) {
      JsonOutput.write(System.out, new NetworkJson(result)::write);
    } else {
      PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      NetworkText.write(result, out);
      out.flush();
    }
  }

  private static void draw(NetworkReport report, Path file) {
    try {
      Files.writeString(file, NetworkSvg.draw(report));
    } catch (IOException failed) {
      throw new UncheckedIOException(file + ": cannot be written; name another file", failed);
    }
  }

  private void refuseContradictions() {
    refuse(group != null && nodes == null, "--group names a column of --nodes: give both");
    refuse(until != null && date == null, "--until needs --date, the first day of a tie");
    refuse(cumulative && date == null, "--cumulative needs --date");
    refuse(twoMode != null && directed, "--two-mode has no direction: leave out --directed");
    refuse(twoMode != null && weight != null, "--two-mode counts ties: leave out --weight");
    refuse(twoMode != null && date != null, "--two-mode takes no dates: leave out --date");
    refuse(
        lengths != PathLength.STEPS && weight == null && twoMode == null,
        "--lengths needs --weight");
    refuse(runs < 0 || runs > 10_000, "--runs must be 1 to 10000");
    refuse(!(epsilon > 0 && epsilon < 1), "--epsilon must be above 0 and below 1");
    refuse(!(doubt > 0 && doubt < 1), "--doubt must be above 0 and below 1");
  }

  private void refuse(boolean wrong, String message) {
    if (wrong && spec != null) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
