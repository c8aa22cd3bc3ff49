package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worth saying about a network as a whole. */
final class Findings {

  private Findings() {}

  static List<Reason> of(NetworkReport report) {
    List<Reason> findings = new ArrayList<>();
    merged(report, findings);
    pieces(report, findings);
    fragile(report, findings);
    broker(report, findings);
    communities(report, findings);
    groups(report, findings);
    sampled(report, findings);
    return List.copyOf(findings);
  }

  private static void merged(NetworkReport report, List<Reason> findings) {
    Merged merged = report.network().merged();
    if (merged.loops() + merged.multiples() > 0) {
      findings.add(
          Reason.of(
              "network.finding.merged", "loops", merged.loops(), "multiples", merged.multiples()));
    }
  }

  private static void pieces(NetworkReport report, List<Reason> findings) {
    Components components = report.components();
    if (components.count() > 1) {
      findings.add(
          Reason.of(
              "network.finding.pieces",
              "components",
              components.count(),
              "isolated",
              components.singletons(),
              "largestShare",
              components.largest() / (double) report.network().size()));
    }
  }

  private static void fragile(NetworkReport report, List<Reason> findings) {
    int worst = 0;
    int cutPoints = 0;
    int[] cutOff = report.cutOff();
    for (int v = 0; v < cutOff.length; v++) {
      worst = cutOff[v] > cutOff[worst] ? v : worst;
      cutPoints += cutOff[v] > 0 ? 1 : 0;
    }
    if (cutPoints > 0) {
      findings.add(
          Reason.of(
              "network.finding.fragile",
              "cutPoints",
              cutPoints,
              "id",
              report.network().ids().get(worst),
              "cutOff",
              cutOff[worst]));
    }
  }

  private static void broker(NetworkReport report, List<Reason> findings) {
    double[] betweenness = report.betweenness();
    if (betweenness == null || betweenness.length < 3) {
      return;
    }
    int first = 0;
    double sum = 0;
    for (int v = 0; v < betweenness.length; v++) {
      first = betweenness[v] > betweenness[first] ? v : first;
      sum += betweenness[v];
    }
    if (sum > 0) {
      findings.add(
          Reason.of(
              "network.finding.broker",
              "id",
              report.network().ids().get(first),
              "shareOfAll",
              betweenness[first] / sum));
    }
  }

  private static void communities(NetworkReport report, List<Reason> findings) {
    Communities communities = report.communities();
    Double modularity = communities.modularity();
    if (modularity == null) {
      return;
    }
    Double agreement = communities.agreement();
    boolean sure = modularity >= 0.3 && (agreement == null || agreement >= 0.8);
    Reason reason =
        Reason.of(
            sure ? "network.finding.communities" : "network.finding.communities-unsure",
            "communities",
            communities.count(),
            "modularity",
            modularity);
    findings.add(agreement == null ? reason : with(reason, "agreement", agreement));
  }

  private static Reason with(Reason reason, String name, Object value) {
    java.util.Map<String, Object> values = new java.util.LinkedHashMap<>(reason.values());
    values.put(name, value);
    return new Reason(reason.key(), values);
  }

  private static void groups(NetworkReport report, List<Reason> findings) {
    Mixing mixing = report.mixing();
    if (mixing == null) {
      return;
    }
    Double coefficient = mixing.assortativity();
    if (coefficient != null) {
      findings.add(
          Reason.of(
              groupsKey(coefficient),
              "assortativity",
              coefficient,
              "internal",
              mixing.internal(),
              "external",
              mixing.external()));
    }
    apart(report.network(), mixing, findings);
  }

  private static String groupsKey(double coefficient) {
    if (coefficient > 0.1) {
      return "network.finding.groups-apart";
    }
    return coefficient < -0.1 ? "network.finding.groups-seek" : "network.finding.groups-mix";
  }

  /** The two largest groups without any tie between them. */
  private static void apart(Network network, Mixing mixing, List<Reason> findings) {
    int @Nullable [] worst = null;
    long most = 0;
    for (int g = 0; g < mixing.members().length; g++) {
      for (int h = g + 1; h < mixing.members().length; h++) {
        long pairs = (long) mixing.members()[g] * mixing.members()[h];
        if (mixing.matrix()[g][h] + mixing.matrix()[h][g] == 0 && pairs > most) {
          most = pairs;
          worst = new int[] {g, h};
        }
      }
    }
    if (worst != null) {
      findings.add(
          Reason.of(
              "network.finding.groups-untied",
              "first",
              network.groupNames().get(worst[0]),
              "second",
              network.groupNames().get(worst[1])));
    }
  }

  private static void sampled(NetworkReport report, List<Reason> findings) {
    if (report.sampledPaths() > 0) {
      findings.add(
          Reason.of("network.finding.betweenness-sampled", "paths", report.sampledPaths()));
    }
    if (report.distances().pivots() > 0) {
      findings.add(
          Reason.of(
              "network.finding.distances-sampled",
              "pivots",
              report.distances().pivots(),
              "error",
              report.distances().meanPathError()));
    }
  }
}
