package org.polyphony.launcher.network;

import static org.polyphony.launcher.support.JsonOutput.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.network.Change;
import org.polyphony.algorithms.network.Mixing;
import org.polyphony.algorithms.network.Network;
import org.polyphony.algorithms.network.Timeline;
import org.polyphony.algorithms.network.TwoMode;
import tools.jackson.core.JsonGenerator;

/** The parts of the JSON that only some networks have: groups, two modes, snapshots. */
final class NetworkJsonParts {

  private NetworkJsonParts() {}

  /** A value of a reason: text, a number or a list of text. */
  static void any(JsonGenerator json, String name, Object value) {
    switch (value) {
      case Integer whole -> json.writeNumberProperty(name, whole);
      case Long whole -> json.writeNumberProperty(name, whole);
      case Double real -> number(json, name, real);
      case List<?> list -> texts(json, name, list);
      default -> json.writeStringProperty(name, value.toString());
    }
  }

  private static void texts(JsonGenerator json, String name, List<?> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(text -> json.writeString(text.toString()));
    json.writeEndArray();
  }

  static void groups(JsonGenerator json, Network network, Mixing mixing) {
    json.writeArrayPropertyStart("groups");
    for (int g = 0; g < network.groupNames().size(); g++) {
      json.writeStartObject();
      json.writeStringProperty("name", network.groupNames().get(g));
      json.writeNumberProperty("members", mixing.members()[g]);
      json.writeObjectPropertyStart("edgesTo");
      for (int h = 0; h < network.groupNames().size(); h++) {
        json.writeNumberProperty(network.groupNames().get(h), mixing.matrix()[g][h]);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void twoMode(JsonGenerator json, @Nullable TwoMode twoMode) {
    if (twoMode == null) {
      return;
    }
    json.writeObjectPropertyStart("twoMode");
    json.writeNumberProperty("edges", twoMode.edges());
    json.writeNumberProperty("density", twoMode.density());
    NetworkJson.merged(json, twoMode.merged());
    actors(json, "source", twoMode.sources());
    actors(json, "target", twoMode.targets());
    json.writeEndObject();
  }

  private static void actors(JsonGenerator json, String name, List<TwoMode.Actor> actors) {
    json.writeArrayPropertyStart(name);
    for (TwoMode.Actor actor : actors) {
      json.writeStartObject();
      json.writeStringProperty("id", actor.id());
      json.writeNumberProperty("degree", actor.degree());
      json.writeNumberProperty("centrality", actor.centrality());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void timeline(JsonGenerator json, @Nullable Timeline timeline) {
    if (timeline == null) {
      return;
    }
    json.writeArrayPropertyStart("snapshots");
    timeline.snapshots().forEach(snapshot -> snapshot(json, snapshot));
    json.writeEndArray();
    json.writeArrayPropertyStart("changes");
    timeline.changes().forEach(change -> change(json, change));
    json.writeEndArray();
  }

  private static void snapshot(JsonGenerator json, Timeline.Snapshot snapshot) {
    json.writeStartObject();
    json.writeStringProperty("period", snapshot.period());
    json.writeStringProperty("from", snapshot.from().toString());
    json.writeStringProperty("to", snapshot.to().toString());
    json.writeNumberProperty("nodes", snapshot.network().size());
    json.writeNumberProperty("edges", snapshot.network().edges());
    json.writeNumberProperty("density", snapshot.network().density());
    json.writeNumberProperty("averageClustering", snapshot.cohesion().averageClustering());
    json.writeNumberProperty("transitivity", snapshot.cohesion().transitivity());
    json.writeNumberProperty("components", snapshot.components());
    json.writeNumberProperty("largestComponent", snapshot.largestComponent());
    number(json, "modularity", snapshot.communities().modularity());
    json.writeNumberProperty("communities", snapshot.communities().count());
    Mixing mixing = snapshot.mixing();
    if (mixing != null) {
      number(json, "assortativity", mixing.assortativity());
      number(json, "eiIndex", mixing.eiIndex());
    }
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("from", change.from());
    json.writeStringProperty("to", change.to());
    json.writeNumberProperty("added", change.added());
    json.writeNumberProperty("gone", change.gone());
    json.writeNumberProperty("kept", change.kept());
    number(json, "jaccard", change.jaccard());
    texts(json, "entered", change.entered());
    texts(json, "left", change.left());
    number(json, "communityAgreement", change.communityAgreement());
    json.writeArrayPropertyStart("moved");
    for (Change.Moved moved : change.moved()) {
      json.writeStartObject();
      json.writeStringProperty("id", moved.id());
      json.writeNumberProperty("before", moved.before());
      json.writeNumberProperty("after", moved.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
