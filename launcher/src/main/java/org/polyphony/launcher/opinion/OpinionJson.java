package org.polyphony.launcher.opinion;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.polyphony.algorithms.opinion.MajorityConsensus.MajorityStatement;
import org.polyphony.algorithms.opinion.MapStability;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionMap.OpinionGroup;
import org.polyphony.algorithms.opinion.RepresentativeStatement;
import org.polyphony.algorithms.opinion.StatementStability;
import org.polyphony.algorithms.opinion.Tally;
import org.polyphony.launcher.support.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** Writes a map as the document that {@code docs/algorithms/opinion-map.schema.json} describes. */
final class OpinionJson {

  private final JsonGenerator json;

  OpinionJson(JsonGenerator json) {
    this.json = json;
  }

  void write(OpinionResult result) {
    OpinionMap map = result.map();
    json.writeStartObject();
    json.writeStringProperty("mode", map.mode().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("k", map.k());
    JsonOutput.number(json, "silhouette", map.silhouette());
    JsonOutput.number(json, "agreementWithGivenGroups", map.agreement());
    json.writeName("center");
    numbers(map.statements(), MappedStatement::center);
    json.writeArrayPropertyStart("components");
    numbers(map.statements(), MappedStatement::first);
    numbers(map.statements(), MappedStatement::second);
    json.writeEndArray();
    array("groups", map.groups(), this::group);
    consensus(map);
    stability(map);
    new GroundJson(json).write(result.ground());
    new WatchJson(json).write(result);
    array("statements", map.statements(), s -> statement(s, map.groups()));
    array("participants", map.participants(), this::participant);
    array("notes", map.notes(), json::writeString);
    json.writeEndObject();
  }

  private <T> void array(String name, List<T> all, java.util.function.Consumer<T> one) {
    json.writeArrayPropertyStart(name);
    all.forEach(one);
    json.writeEndArray();
  }

  private void numbers(List<MappedStatement> all, ToDoubleFunction<MappedStatement> value) {
    json.writeStartArray();
    all.forEach(s -> JsonOutput.number(json, value.applyAsDouble(s)));
    json.writeEndArray();
  }

  private void participant(MappedParticipant person) {
    json.writeStartObject();
    json.writeStringProperty("id", person.id());
    JsonOutput.number(json, "x", person.x());
    JsonOutput.number(json, "y", person.y());
    json.writeStringProperty("group", person.group());
    json.writeNumberProperty("votes", person.votes());
    if (person.stability() != null) {
      JsonOutput.number(json, "stability", person.stability());
    }
    json.writeEndObject();
  }

  private void statement(MappedStatement mapped, List<OpinionGroup> groups) {
    json.writeStartObject();
    json.writeStringProperty("id", mapped.statement().id());
    json.writeStringProperty("text", mapped.statement().text());
    json.writeStringProperty(
        "moderation", mapped.statement().moderation().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("meta", mapped.statement().meta());
    tally(mapped.votes());
    json.writeObjectPropertyStart("groupVotes");
    for (int g = 0; g < groups.size(); g++) {
      json.writeObjectPropertyStart(groups.get(g).id());
      tally(mapped.groupVotes().get(g));
      json.writeEndObject();
    }
    json.writeEndObject();
    JsonOutput.number(json, "consensus", mapped.consensus());
    JsonOutput.number(json, "extremity", mapped.extremity());
    JsonOutput.number(json, "priority", mapped.priority());
    json.writeArrayPropertyStart("agreeInterval");
    JsonOutput.number(json, mapped.agreement().low());
    JsonOutput.number(json, mapped.agreement().high());
    json.writeEndArray();
    if (mapped.stability() != null) {
      stability(mapped.stability());
    }
    json.writeEndObject();
  }

  private void stability(StatementStability stability) {
    json.writeObjectPropertyStart("stability");
    JsonOutput.number(json, "consensusLow", stability.consensusLow());
    JsonOutput.number(json, "consensusHigh", stability.consensusHigh());
    JsonOutput.number(json, "representative", stability.representative());
    json.writeEndObject();
  }

  private void tally(Tally votes) {
    json.writeNumberProperty("agree", votes.agree());
    json.writeNumberProperty("disagree", votes.disagree());
    json.writeNumberProperty("pass", votes.pass());
    json.writeNumberProperty("seen", votes.seen());
  }

  private void group(OpinionGroup group) {
    json.writeStartObject();
    json.writeStringProperty("id", group.id());
    json.writeNumberProperty("size", group.size());
    JsonOutput.number(json, "x", group.x());
    JsonOutput.number(json, "y", group.y());
    array("representative", group.representative(), this::representative);
    json.writeEndObject();
  }

  private void representative(RepresentativeStatement one) {
    json.writeStartObject();
    json.writeStringProperty("id", one.statement());
    json.writeStringProperty("direction", one.direction().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("successes", one.successes());
    json.writeNumberProperty("trials", one.trials());
    JsonOutput.number(json, "probability", one.probability());
    JsonOutput.number(json, "probabilityTest", one.probabilityTest());
    JsonOutput.number(json, "ratio", one.ratio());
    JsonOutput.number(json, "ratioTest", one.ratioTest());
    json.writeBooleanProperty("bestAgree", one.bestAgree());
    json.writeEndObject();
  }

  private void consensus(OpinionMap map) {
    json.writeObjectPropertyStart("consensus");
    array("agree", map.consensus().agree(), this::majority);
    array("disagree", map.consensus().disagree(), this::majority);
    json.writeEndObject();
  }

  private void majority(MajorityStatement one) {
    json.writeStartObject();
    json.writeStringProperty("id", one.statement());
    json.writeNumberProperty("successes", one.successes());
    json.writeNumberProperty("trials", one.trials());
    JsonOutput.number(json, "probability", one.probability());
    JsonOutput.number(json, "probabilityTest", one.probabilityTest());
    json.writeEndObject();
  }

  private void stability(OpinionMap map) {
    MapStability stability = map.stability();
    if (stability == null) {
      return;
    }
    json.writeObjectPropertyStart("stability");
    json.writeNumberProperty("resamples", stability.resamples());
    JsonOutput.number(json, "meanAgreement", stability.meanAgreement());
    array("byK", stability.byK(), this::forK);
    json.writeEndObject();
  }

  private void forK(MapStability.ForK one) {
    json.writeStartObject();
    json.writeNumberProperty("k", one.k());
    JsonOutput.number(json, "agreement", one.agreement());
    JsonOutput.number(json, "silhouette", one.silhouette());
    json.writeEndObject();
  }
}
