package org.polyphony.platform.assessments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.polyphony.platform.assessments.Assessment;
import org.polyphony.platform.assessments.AssessmentDraft;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Reads and fills the form of an assessment. */
@Component
class AssessmentPages {

  private final Assessments assessments;
  private final Names names;
  private final Clock clock;

  AssessmentPages(Assessments assessments, Names names, Clock clock) {
    this.assessments = assessments;
    this.names = names;
    this.clock = clock;
  }

  /** Begins with what was judged last toward the strategy, so that only what moved is typed. */
  AssessmentPage blank(Actor actor, long stakeholder, String strategy) {
    var form = Form.blank().put("day", today()).put("strategy", strategy);
    assessments.of(actor, stakeholder).stream()
        .filter(it -> Objects.toString(it.draft().strategy(), "").equals(strategy))
        .findFirst()
        .map(Assessment::ranking)
        .ifPresent(it ->
            form.put("influence", it.influence())
                .put("interest", it.interest())
                .put("position", it.position()));
    return form(actor, names.mention(actor, stakeholder), form);
  }

  AssessmentPage form(Actor actor, Mention of, Form form) {
    return new AssessmentPage(of, form, names.strategyChoices(actor));
  }

  AssessmentDraft read(Actor actor, long stakeholder, Form form) {
    Long strategy = form.number("strategy", 1, Long.MAX_VALUE);
    if (strategy != null && !names.strategies(actor).containsKey(strategy)) {
      form.reject("strategy", "ui.form.choice", "value", form.value("strategy"));
    }
    int influence = scale(form, "influence");
    int interest = scale(form, "interest");
    Position position = form.choice("position", Position.class);
    LocalDate day = Days.read(form, "day");
    String reason = form.text("reason", 1000);
    form.check();
    return new AssessmentDraft(
        stakeholder, strategy, new Ranking(influence, interest, position), day, reason);
  }

  WayPage.Row row(Actor actor, Assessment it) {
    var draft = it.draft();
    return new WayPage.Row(
        Formats.date(draft.day()),
        draft.strategy() == null
            ? Texts.text("assessments.in-general")
            : names.strategies(actor).getOrDefault(draft.strategy(), ""),
        Texts.text("assessments.influence." + draft.ranking().influence()),
        Texts.text("assessments.interest." + draft.ranking().interest()),
        Names.position(draft.ranking().position()),
        draft.reason(),
        it.author(),
        GridController.PATH + "/" + draft.stakeholder() + "/" + it.id() + "/remove");
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  static int scale(Form form, String name) {
    Long value = form.number(name, 1, 5);
    if (value == null && form.error(name) == null) {
      form.reject(name, "ui.form.required");
    }
    return value == null ? 0 : value.intValue();
  }
}
