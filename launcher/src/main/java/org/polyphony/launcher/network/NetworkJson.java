package org.polyphony.launcher.network;

import static org.polyphony.launcher.support.JsonOutput.number;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.network.Communities;
import org.polyphony.algorithms.network.Distances;
import org.polyphony.algorithms.network.Layout;
import org.polyphony.algorithms.network.Merged;
import org.polyphony.algorithms.network.Mixing;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.NetworkReport;
import org.polyphony.algorithms.network.PathLength;
import org.polyphony.algorithms.network.Reason;
import tools.jackson.core.JsonGenerator;

/** Writes a result as docs/algorithms/network.schema.json describes it, node by node. */
final class NetworkJson {

  private final NetworkResult result;
  private final NetworkReport report;
  private final Network network;

  NetworkJson(NetworkResult result) {
    this.result = result;
    report = result.report();
    network = report.network();
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    size(json);
    pieces(json);
    distances(json);
    communities(json);
    mixing(json);
    method(json);
    reasons(json, "findings", report.findings());
    json.writeArrayPropertyStart("node");
    for (int v = 0; v < network.size(); v++) {
      node(json, v);
    }
    json.writeEndArray();
    NetworkJsonParts.twoMode(json, result.twoMode());
    NetworkJsonParts.timeline(json, result.timeline());
    json.writeEndObject();
  }

  private void size(JsonGenerator json) {
    json.writeNumberProperty("nodes", network.size());
    json.writeNumberProperty("edges", network.edges());
    json.writeBooleanProperty("directed", network.directed());
    json.writeBooleanProperty("weighted", network.weighted());
    merged(json, network.merged());
    json.writeNumberProperty("density", network.density());
    json.writeNumberProperty("averageClustering", report.cohesion().averageClustering());
    json.writeNumberProperty("transitivity", report.cohesion().transitivity());
    json.writeNumberProperty("triangles", report.cohesion().triangles());
  }

  static void merged(JsonGenerator json, Merged merged) {
    json.writeObjectPropertyStart("merged");
    json.writeNumberProperty("lines", merged.lines());
    json.writeNumberProperty("loops", merged.loops());
    json.writeNumberProperty("multiples", merged.multiples());
    json.writeEndObject();
  }

  private void pieces(JsonGenerator json) {
    json.writeNumberProperty("components", report.components().count());
    json.writeNumberProperty("largestComponent", report.components().largest());
    json.writeNumberProperty("singletons", report.components().singletons());
    if (report.strong() != null) {
      json.writeNumberProperty("strongComponents", report.strong().count());
      json.writeNumberProperty("largestStrongComponent", report.strong().largest());
    }
  }

  private void distances(JsonGenerator json) {
    Distances distances = report.distances();
    steps(json, "diameter", distances.diameter());
    number(json, "meanPath", distances.meanPath());
    if (distances.pivots() > 0) {
      json.writeNumberProperty("distancePivots", distances.pivots());
      steps(json, "diameterAtMost", distances.diameterAtMost());
      number(json, "meanPathError", distances.meanPathError());
    }
  }

  /** A distance: a whole number when ties are counted, any number when they have lengths. */
  private void steps(JsonGenerator json, String name, @Nullable Double distance) {
    if (distance != null && result.options().lengths() == PathLength.STEPS) {
      json.writeNumberProperty(name, distance.longValue());
    } else {
      number(json, name, distance);
    }
  }

  private void communities(JsonGenerator json) {
    Communities communities = report.communities();
    number(json, "modularity", communities.modularity());
    json.writeNumberProperty("communities", communities.count());
    json.writeArrayPropertyStart("communitySizes");
    for (int size : communities.sizes()) {
      json.writeNumber(size);
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("communityRuns");
    json.writeNumberProperty("runs", communities.runs());
    number(json, "worstModularity", communities.worst());
    number(json, "agreement", communities.agreement());
    json.writeEndObject();
  }

  private void mixing(JsonGenerator json) {
    Mixing mixing = report.mixing();
    Double byDegree = report.degreeAssortativity();
    number(json, "assortativity", mixing == null ? byDegree : mixing.assortativity());
    number(json, "degreeAssortativity", byDegree);
    if (mixing != null) {
      number(json, "eiIndex", mixing.eiIndex());
      number(json, "eiExpected", mixing.eiExpected());
      json.writeNumberProperty("internalEdges", mixing.internal());
      json.writeNumberProperty("externalEdges", mixing.external());
      json.writeNumberProperty("withoutGroup", mixing.withoutGroup());
      NetworkJsonParts.groups(json, network, mixing);
    }
  }

  private void method(JsonGenerator json) {
    json.writeObjectPropertyStart("method");
    json.writeNumberProperty("seed", result.options().seed());
    json.writeStringProperty("lengths", result.options().lengths().name().toLowerCase(Locale.ROOT));
    boolean sampled = report.betweennessErrors() != null;
    String how = sampled ? "sampled" : report.betweenness() == null ? "none" : "exact";
    json.writeStringProperty("betweenness", how);
    if (sampled) {
      json.writeNumberProperty("paths", report.sampledPaths());
      json.writeNumberProperty("epsilon", result.options().epsilon());
      json.writeNumberProperty("doubt", result.options().doubt());
    }
    json.writeEndObject();
  }

  private void node(JsonGenerator json, int v) {
    json.writeStartObject();
    json.writeStringProperty("id", network.ids().get(v));
    if (network.grouped()) {
      json.writeStringProperty("group", network.groupName(v));
    }
    json.writeNumberProperty("degree", network.degree(v));
    if (network.directed()) {
      json.writeNumberProperty("inDegree", network.inDegree(v));
      json.writeNumberProperty("outDegree", network.outDegree(v));
    }
    if (network.weighted()) {
      json.writeNumberProperty("strength", network.strength(v));
    }
    value(json, "betweenness", report.betweenness(), v);
    if (report.betweennessErrors() != null) {
      value(json, "betweennessError", report.betweennessErrors(), v);
    }
    value(json, "closeness", report.distances().closeness(), v);
    json.writeNumberProperty("pageRank", report.pageRank()[v]);
    json.writeNumberProperty("core", report.core()[v]);
    json.writeNumberProperty("clustering", report.cohesion().clustering()[v]);
    json.writeNumberProperty("community", report.communities().of()[v]);
    json.writeNumberProperty("component", report.components().of()[v]);
    value(json, "constraint", report.cohesion().constraint(), v);
    value(json, "effectiveSize", report.cohesion().effectiveSize(), v);
    if (report.mixing() != null) {
      value(json, "eiIndex", report.mixing().nodeEi(), v);
    }
    json.writeNumberProperty("cutOff", report.cutOff()[v]);
    position(json, v);
    reasons(json, "reasons", report.reasons().get(v));
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, String name, double @Nullable [] values, int node) {
    number(json, name, values == null ? null : values[node]);
  }

  private void position(JsonGenerator json, int v) {
    Layout layout = report.layout();
    if (layout != null) {
      json.writeNumberProperty("x", layout.x()[v]);
      json.writeNumberProperty("y", layout.y()[v]);
    }
  }

  private static void reasons(JsonGenerator json, String name, List<Reason> reasons) {
    json.writeArrayPropertyStart(name);
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringProperty("key", reason.key());
      json.writeObjectPropertyStart("values");
      reason.values().forEach((key, value) -> NetworkJsonParts.any(json, key, value));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
