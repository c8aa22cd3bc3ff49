package org.polyphony.launcher.opinion;

import java.util.Locale;
import org.polyphony.algorithms.opinion.CoordinatedSet;
import org.polyphony.algorithms.opinion.DuplicateHint;
import org.polyphony.algorithms.opinion.RoutingOutcome;
import org.polyphony.launcher.support.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** Writes what a moderator is told. */
final class WatchJson {

  private final JsonGenerator json;

  WatchJson(JsonGenerator json) {
    this.json = json;
  }

  void write(OpinionResult result) {
    if (result.watched()) {
      json.writeArrayPropertyStart("duplicates");
      result.duplicates().forEach(this::duplicate);
      json.writeEndArray();
      json.writeArrayPropertyStart("coordinated");
      result.coordinated().forEach(this::coordinated);
      json.writeEndArray();
    }
    if (!result.routing().isEmpty()) {
      json.writeArrayPropertyStart("routing");
      result.routing().forEach(this::routing);
      json.writeEndArray();
    }
  }

  private void duplicate(DuplicateHint hint) {
    json.writeStartObject();
    json.writeStringProperty("first", hint.first());
    json.writeStringProperty("second", hint.second());
    JsonOutput.number(json, "textSimilarity", hint.textSimilarity());
    json.writeNumberProperty("votedBoth", hint.votedBoth());
    json.writeNumberProperty("sameVote", hint.sameVote());
    json.writeEndObject();
  }

  private void coordinated(CoordinatedSet set) {
    json.writeStartObject();
    json.writeArrayPropertyStart("participants");
    set.participants().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("statements", set.statements());
    JsonOutput.number(json, "likeness", set.likeness());
    JsonOutput.number(json, "surprise", set.surprise());
    json.writeEndObject();
  }

  private void routing(RoutingOutcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("policy", outcome.policy().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("votes", outcome.votes());
    JsonOutput.number(json, "shareError", outcome.shareError());
    JsonOutput.number(json, "divideError", outcome.divideError());
    JsonOutput.number(json, "groupAgreement", outcome.groupAgreement());
    json.writeEndObject();
  }
}
