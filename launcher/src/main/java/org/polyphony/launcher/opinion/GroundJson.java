package org.polyphony.launcher.opinion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.CommonGround;
import org.polyphony.algorithms.opinion.CommonGround.AskedGroup;
import org.polyphony.algorithms.opinion.CommonGround.GroundStatement;
import org.polyphony.algorithms.opinion.CommonGround.SmallGroup;
import org.polyphony.algorithms.opinion.CommonGround.Voice;
import org.polyphony.algorithms.opinion.Interval;
import org.polyphony.launcher.support.JsonOutput;
import tools.jackson.core.JsonGenerator;

/** Writes what every group shares. */
final class GroundJson {

  private final JsonGenerator json;

  GroundJson(JsonGenerator json) {
    this.json = json;
  }

  void write(CommonGround ground) {
    json.writeObjectPropertyStart("commonGround");
    JsonOutput.number(json, "threshold", ground.threshold());
    json.writeNumberProperty("minimum", ground.minimum());
    json.writeArrayPropertyStart("groups");
    ground.groups().forEach(this::group);
    json.writeEndArray();
    json.writeArrayPropertyStart("tooSmall");
    ground.tooSmall().forEach(this::small);
    json.writeEndArray();
    json.writeArrayPropertyStart("statements");
    ground.statements().forEach(this::statement);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(AskedGroup group) {
    json.writeStartObject();
    json.writeStringProperty("attribute", group.attribute());
    json.writeArrayPropertyStart("names");
    group.names().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("size", group.size());
    json.writeBooleanProperty("published", group.published());
    json.writeEndObject();
  }

  private void small(SmallGroup small) {
    json.writeStartObject();
    json.writeStringProperty("attribute", small.attribute());
    json.writeStringProperty("name", small.name());
    json.writeEndObject();
  }

  private void statement(GroundStatement one) {
    json.writeStartObject();
    json.writeStringProperty("id", one.statement());
    json.writeStringProperty("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
    JsonOutput.number(json, "weakest", one.weakest());
    json.writeArrayPropertyStart("voices");
    one.voices().forEach(this::voice);
    json.writeEndArray();
    json.writeArrayPropertyStart("dissenting");
    one.dissenting().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void voice(Voice voice) {
    json.writeStartObject();
    json.writeStringProperty("stance", voice.stance().name().toLowerCase(Locale.ROOT));
    interval("agree", voice.agree());
    interval("disagree", voice.disagree());
    if (voice.votes() == null) {
      json.writeNullProperty("seen");
    } else {
      json.writeNumberProperty("seen", voice.votes().seen());
    }
    json.writeEndObject();
  }

  private void interval(String name, @Nullable Interval interval) {
    if (interval == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeArrayPropertyStart(name);
    JsonOutput.number(json, interval.low());
    JsonOutput.number(json, interval.high());
    json.writeEndArray();
  }
}
