package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.planning.Change;
import org.polyphony.algorithms.planning.Dimension;
import org.polyphony.algorithms.planning.Proposal;
import org.polyphony.algorithms.planning.Range;
import org.polyphony.algorithms.planning.Recommendation;
import org.polyphony.algorithms.planning.RuledOut;
import org.polyphony.algorithms.planning.Stage;
import org.polyphony.platform.i18n.Formats;
import org.springframework.stereotype.Component;

/** Turns a recommendation into what a page shows. */
@Component
class Answers {

  private final PlanWords words;

  Answers(PlanWords words) {
    this.words = words;
  }

  /**
   * An answer.
   *
   * @param path of the page that asks
   */
  AnswerPart of(Recommendation answer, PlanForm plan, String path) {
    return new AnswerPart(
        answer.table(),
        answer.version(),
        answer.hash(),
        answer.judgement(),
        answer.derived() ? sought(answer.outcomes()) : List.of(),
        answer.proposals().stream().map(it -> proposed(it, answer.currency())).toList(),
        answer.possible(),
        answer.ruledOut().stream().map(this::out).toList(),
        answer.changes().stream().map(it -> changed(it, plan, path)).toList(),
        plan.query(null, ""));
  }

  private List<String> sought(Map<String, Double> outcomes) {
    var sought = new ArrayList<String>();
    outcomes.forEach((code, weight) ->
        sought.add(
            text(
                "exchanges.plan.share",
                "name",
                words.name("outcome", code),
                "share",
                Formats.percent(weight))));
    return sought;
  }

  private AnswerPart.Proposed proposed(Proposal proposal, String currency) {
    return new AnswerPart.Proposed(
        proposal.rank(),
        Formats.number(Math.round(proposal.score() * 10) / 10.0),
        words.sequence(proposal.sequence()),
        proposal.sequence(),
        proposal.stages().stream().map(it -> stage(it, currency)).toList(),
        cost(proposal.cost(), currency),
        PlanWords.range(proposal.days()),
        words.said(proposal.reasons()),
        words.said(proposal.assumptions()));
  }

  private static String cost(Range cost, String currency) {
    return PlanWords.range(cost) + " " + Formats.code(currency);
  }

  private AnswerPart.Stage stage(Stage stage, String currency) {
    return new AnswerPart.Stage(
        instrument(stage.instrument()),
        words.mode(stage.mode()),
        cost(stage.cost(), currency),
        PlanWords.range(stage.start()),
        stage.runsOn() ? "" : PlanWords.range(stage.end()),
        words.said(stage.reasons()),
        stage.activities().stream()
            .map(it ->
                new AnswerPart.Activity(
                    words.activity(it.activity()),
                    text("exchanges.plan.phase." + it.phase().word()),
                    words.said(it.reason())))
            .toList(),
        words.said(stage.leftOut()));
  }

  private Instrument instrument(String code) {
    return new Instrument(Signs.icon(code), words.instrument(code));
  }

  private AnswerPart.Out out(RuledOut out) {
    return new AnswerPart.Out(
        instrument(out.instrument()),
        out.entirely() ? "" : Formats.list(out.modes().stream().map(words::mode).toList()),
        words.said(out.reasons()));
  }

  private AnswerPart.Changed changed(Change change, PlanForm plan, String path) {
    Object to = change.to() instanceof Number number ? number.longValue() : change.to();
    return new AnswerPart.Changed(
        words.said(change.reason()).text(),
        path + "?" + plan.query(field(change.dimension()), to) + "#answer");
  }

  private static String field(Dimension dimension) {
    return switch (dimension) {
      case DAYS -> "days";
      case BUDGET -> "budget";
      case MORE_PERSONS, FEWER_PERSONS -> "persons";
      case DAYS_EACH -> "days-each";
      case CONNECTIVITY -> "connectivity";
      case INTERPRETATION -> "interpretation";
    };
  }
}
