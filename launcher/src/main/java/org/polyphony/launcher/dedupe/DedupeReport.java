package org.polyphony.launcher.dedupe;

import static org.polyphony.launcher.support.JsonOutput.number;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.dedupe.Decision;
import org.polyphony.algorithms.dedupe.DedupeEvaluation;
import org.polyphony.algorithms.dedupe.DedupeResult;
import org.polyphony.algorithms.dedupe.DedupeResult.FieldWeights;
import org.polyphony.algorithms.dedupe.DuplicatePair;
import org.polyphony.algorithms.matching.Reason;
import tools.jackson.core.JsonGenerator;

/**
 * What the command tells.
 *
 * @param result what was found
 * @param linked whether two files were linked
 * @param truth true pairs, or null when they are not known
 * @param seed of the random pairs
 */
record DedupeReport(DedupeResult result, boolean linked, @Nullable Set<String> truth, long seed) {

  void text(PrintStream out) {
    line(out, "records", Integer.toString(result.records()));
    line(
        out,
        "compared",
        result.fields().stream()
            .map(field -> field.field().name() + " (" + name(field.field().type()) + ")")
            .collect(Collectors.joining(", ")));
    line(out, "candidate pairs", Long.toString(result.candidates()));
    line(out, "auto", count(Decision.AUTO) + " pairs, score from " + four(result.threshold()));
    line(out, "review", count(Decision.REVIEW) + " pairs");
    line(out, "expected precision", four(result.expectedPrecision()) + " of auto (an estimate)");
    if (truth != null) {
      measured(out, "measured on auto", evaluated(truth, false));
      measured(out, "on auto and review", evaluated(truth, true));
    }
  }

  private static void line(PrintStream out, String name, String value) {
    out.printf(Locale.ROOT, "%-20s %s%n", name, value);
  }

  private static void measured(PrintStream out, String name, DedupeEvaluation measured) {
    line(
        out,
        name,
        "precision %s, recall %s, F1 %s (%d found, %d right, %d true)"
            .formatted(
                four(measured.precision()),
                four(measured.recall()),
                four(measured.f1()),
                measured.found(),
                measured.right(),
                measured.truth()));
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private long count(Decision decision) {
    return result.pairs().stream().filter(pair -> pair.decision() == decision).count();
  }

  private DedupeEvaluation evaluated(Set<String> known, boolean reviewed) {
    return DedupeEvaluation.of(result.pairs(), known, reviewed, linked);
  }

  void json(JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("records", result.records());
    json.writeNumberProperty("candidates", result.candidates());
    number(json, "threshold", result.threshold());
    number(json, "prior", result.prior());
    json.writeNumberProperty("auto", count(Decision.AUTO));
    json.writeNumberProperty("review", count(Decision.REVIEW));
    number(json, "expectedPrecision", result.expectedPrecision());
    json.writeNumberProperty("seed", seed);
    if (truth != null) {
      evaluation(json, "measuredAuto", evaluated(truth, false));
      evaluation(json, "measuredAutoAndReview", evaluated(truth, true));
    }
    json.writeArrayPropertyStart("fields");
    result.fields().forEach(field -> field(json, field));
    json.writeEndArray();
    json.writeArrayPropertyStart("pairs");
    result.pairs().forEach(pair -> pair(json, pair));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void evaluation(JsonGenerator json, String name, DedupeEvaluation measured) {
    json.writeObjectPropertyStart(name);
    number(json, "precision", measured.precision());
    number(json, "recall", measured.recall());
    number(json, "f1", measured.f1());
    json.writeNumberProperty("found", measured.found());
    json.writeNumberProperty("right", measured.right());
    json.writeNumberProperty("truth", measured.truth());
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, FieldWeights weights) {
    json.writeStartObject();
    json.writeStringProperty("name", weights.field().name());
    json.writeStringProperty("type", name(weights.field().type()));
    numbers(json, "same", weights.same());
    numbers(json, "chance", weights.chance());
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, String name, List<Double> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> number(json, value));
    json.writeEndArray();
  }

  private static void pair(JsonGenerator json, DuplicatePair pair) {
    json.writeStartObject();
    json.writeStringProperty("id1", pair.first());
    json.writeStringProperty("id2", pair.second());
    number(json, "score", pair.score());
    number(json, "weight", pair.weight());
    json.writeStringProperty("decision", name(pair.decision()));
    json.writeArrayPropertyStart("reasons");
    for (Reason reason : pair.reasons()) {
      json.writeStartObject();
      json.writeStringProperty("key", reason.key());
      json.writeStringProperty("sentence", reason.sentence());
      json.writeObjectPropertyStart("values");
      reason.values().forEach((name, value) -> value(json, name, value));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, String name, Object value) {
    if (value instanceof Number known) {
      number(json, name, known.doubleValue());
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }
}
