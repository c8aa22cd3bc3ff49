package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.planning.Range;
import org.polyphony.algorithms.planning.RuleRow;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** Says reasons, conditions and codes of the planner in the reader's language. */
@Component
class PlanWords {

  private static final String TEXTS = "exchanges.";
  private static final Pattern CONDITION = Pattern.compile("([a-z-]+) *(<=|>=|!=|=|<|>) *(\\S+)");

  /** What the shipped rules say: only that is translated, an organization's own words are not. */
  private static final Map<String, String> SHIPPED =
      RuleTable.shipped().rows().stream()
          .filter(it -> it.reason().startsWith("planning.rule."))
          .collect(Collectors.toMap(RuleRow::reason, RuleRow::note, (one, _) -> one));

  private final Catalogue catalogue;

  PlanWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A reason as a sentence, with the rule that it rests on where it is one. */
  AnswerPart.Said said(Reason reason) {
    return new AnswerPart.Said(sentence(reason), points(reason), rule(reason));
  }

  List<AnswerPart.Said> said(List<Reason> reasons) {
    return reasons.stream().map(this::said).toList();
  }

  private String sentence(Reason reason) {
    String key = TEXTS + reason.key();
    if (!Texts.has(key)) {
      return reason.sentence();
    }
    String shipped = SHIPPED.get(reason.key());
    if (shipped != null && !shipped.equals(reason.sentence())) {
      return reason.sentence();
    }
    var arguments = new ArrayList<Object>();
    reason
        .values()
        .forEach((name, value) -> {
          arguments.add(name);
          arguments.add(value(reason.key(), name, value));
        });
    return text(key, arguments.toArray());
  }

  private static String points(Reason reason) {
    return reason.values().get("points") instanceof Number points
        ? (points.doubleValue() > 0 ? "+" : "") + Formats.number(points.doubleValue())
        : "";
  }

  /** Name and condition of the rule; empty where no rule speaks. */
  private String rule(Reason reason) {
    if (!(reason.values().get("rule") instanceof String rule)) {
      return "";
    }
    String condition = condition(String.valueOf(reason.values().getOrDefault("condition", "")));
    String code = Formats.code(rule);
    return condition.isEmpty() || reason.key().startsWith("planning.assumed")
        ? code
        : text("exchanges.plan.rule", "rule", code, "condition", condition);
  }

  private Object value(String key, String name, Object value) {
    return switch (name) {
      case "instruments", "outcomes" -> Formats.list(names(name, (Collection<?>) value));
      case "modes" -> Formats.list(names("mode", (Collection<?>) value));
      case "sequence" -> sequence(((Collection<?>) value).stream().map(String::valueOf).toList());
      case "condition" -> condition(value.toString());
      case "from", "to", "difference" ->
          value instanceof Number number
              ? Formats.number(number.doubleValue())
              : key.contains(".connectivity.")
                  ? text("exchanges.plan.connectivity." + value)
                  : value.toString();
      default ->
          value instanceof Number number
              ? Formats.number(number.doubleValue())
              : name(name, value.toString());
    };
  }

  private List<String> names(String name, Collection<?> codes) {
    return codes.stream().map(it -> name(name, it.toString())).toList();
  }

  /** The name of a code; what is none stays as it is. */
  String name(String name, String code) {
    return switch (name) {
      case "instruments", "instrument" -> instrument(code);
      case "outcomes", "outcome" -> catalogue.title(Catalogue.Kind.OUTCOME, code);
      case "activity" -> activity(code);
      case "subject" ->
          catalogue.find(Catalogue.Kind.INSTRUMENT, code).isPresent()
              ? instrument(code)
              : activity(code);
      case "mode" -> mode(code);
      case "challenge" -> challenge(code);
      case "group" -> catalogue.title(Catalogue.Kind.STAKEHOLDER_GROUP, code);
      case "seniority" -> text("exchanges.plan.seniority." + code);
      case "connectivity" -> text("exchanges.plan.connectivity." + code);
      case "security" -> text("exchanges.plan.security." + code);
      case "interpretation" -> text("exchanges.plan.interpretation." + code);
      default -> code;
    };
  }

  String instrument(String code) {
    return catalogue.title(Catalogue.Kind.INSTRUMENT, code);
  }

  String activity(String code) {
    return catalogue.title(Catalogue.Kind.ACTIVITY, code);
  }

  String mode(String code) {
    return catalogue.title(Catalogue.Kind.DELIVERY_MODE, code);
  }

  String challenge(String code) {
    return catalogue
        .find(Catalogue.Kind.INSTITUTIONAL_CHALLENGE, code)
        .map(it -> Signs.words(it.title()))
        .orElseGet(() -> catalogue.title(Catalogue.Kind.GOVERNANCE_CHALLENGE, code));
  }

  /** Instruments one after the other. */
  String sequence(List<String> codes) {
    return codes.stream()
        .map(this::instrument)
        .reduce((one, next) -> text("exchanges.plan.then", "one", one, "next", next))
        .orElse("");
  }

  /** A condition of the rule table in words; a comparison that is not understood stays as it is. */
  private String condition(String written) {
    return Formats.list(
        Stream.of(written.split(" and "))
            .filter(it -> !it.isBlank())
            .map(this::comparison)
            .toList());
  }

  private String comparison(String written) {
    Matcher parts = CONDITION.matcher(written.strip());
    if (!parts.matches() || !Texts.has("exchanges.plan.field." + parts.group(1))) {
      return written;
    }
    String sign =
        switch (parts.group(2)) {
          case "<=" -> " ≤ ";
          case ">=" -> " ≥ ";
          case "!=" -> " ≠ ";
          case "=" -> ": ";
          default -> " " + parts.group(2) + " ";
        };
    return text("exchanges.plan.field." + parts.group(1))
        + sign
        + name(parts.group(1), parts.group(3));
  }

  /** From a low to a high estimate in whole numbers. */
  static String range(Range range) {
    long low = Math.round(range.low());
    long high = Math.round(range.high());
    return Formats.code(
        low == high ? Formats.number(low) : Formats.number(low) + "–" + Formats.number(high));
  }
}
