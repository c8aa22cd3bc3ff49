package org.polyphony.launcher.network;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.NetworkReport;
import org.polyphony.algorithms.network.Reason;

/** Writes a result for a person at a terminal. */
final class NetworkText {

  private static final int MOST_NODES = 10;

  private NetworkText() {}

  static void write(NetworkResult result, PrintStream out) {
    NetworkReport report = result.report();
    Network network = report.network();
    line(out, "members", network.size());
    line(out, "ties", network.edges());
    line(out, "density", network.density());
    line(out, "components", report.components().count());
    line(out, "largest component", report.components().largest());
    line(out, "diameter", report.distances().diameter());
    line(out, "mean path", report.distances().meanPath());
    line(out, "average clustering", report.cohesion().averageClustering());
    line(out, "transitivity", report.cohesion().transitivity());
    line(out, "communities", report.communities().count());
    line(out, "modularity", report.communities().modularity());
    if (report.mixing() != null) {
      line(out, "assortativity by group", report.mixing().assortativity());
      line(out, "E-I index", report.mixing().eiIndex());
    }
    out.println();
    report.findings().forEach(finding -> out.println(told(finding)));
    nodes(report, out);
    if (result.timeline() != null) {
      out.println();
      result
          .timeline()
          .changes()
          .forEach(change ->
              out.printf(
                  Locale.ROOT,
                  "%s to %s: %d ties new, %d gone, %d kept%n",
                  change.from(),
                  change.to(),
                  change.added(),
                  change.gone(),
                  change.kept()));
    }
  }

  private static void line(PrintStream out, String name, @Nullable Number value) {
    String shown =
        switch (value) {
          case null -> "–";
          case Double real -> String.format(Locale.ROOT, "%.4f", real);
          default -> value.toString();
        };
    out.printf(Locale.ROOT, "%-24s %s%n", name, shown);
  }

  private static void nodes(NetworkReport report, PrintStream out) {
    double[] betweenness = report.betweenness();
    Network network = report.network();
    out.println();
    IntStream.range(0, network.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                    (Integer v) -> betweenness == null ? -network.degree(v) : -betweenness[v])
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NODES)
        .forEach(v -> {
          out.printf(Locale.ROOT, "%s: %d ties%n", network.ids().get(v), network.degree(v));
          report.reasons().get(v).forEach(reason -> out.println("    " + told(reason)));
        });
  }

  private static String told(Reason reason) {
    StringBuilder text = new StringBuilder(reason.key().substring("network.".length()));
    reason
        .values()
        .forEach((name, value) ->
            text.append(' ')
                .append(name)
                .append('=')
                .append(
                    value instanceof Double real
                        ? String.format(Locale.ROOT, "%.4g", real)
                        : value));
    return text.toString();
  }
}
