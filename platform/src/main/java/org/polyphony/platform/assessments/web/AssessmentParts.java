package org.polyphony.platform.assessments.web;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.Ability;
import org.polyphony.platform.assessments.AbilityFilter;
import org.polyphony.platform.assessments.Assessment;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.HappeningSource.Action;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.RecordParts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the page of a record says of influence and interest, needs and offers. */
@Component
@Order(20)
class AssessmentParts implements RecordParts {

  /** The newest few; their own page has all. */
  private static final int SHOWN = 3;

  private final Assessments assessments;
  private final Abilities abilities;
  private final AbilityWords words;
  private final Names names;

  AssessmentParts(Assessments assessments, Abilities abilities, AbilityWords words, Names names) {
    this.assessments = assessments;
    this.abilities = abilities;
    this.words = words;
    this.names = names;
  }

  @Override
  public List<Part> of(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.READ)
        ? List.of(assessed(actor, stakeholder), needs(actor, stakeholder))
        : List.of();
  }

  private Part assessed(Actor actor, Mention stakeholder) {
    var all = assessments.of(actor, stakeholder.id());
    String way = GridController.PATH + "/" + stakeholder.id();
    var actions = new ArrayList<Action>();
    if (edits(actor, stakeholder)) {
      actions.add(new Action("assessments.assess", way + "/new"));
    }
    if (!all.isEmpty()) {
      actions.add(new Action("assessments.part.way", way));
    }
    return new Part(
        "assessments.part.title",
        all.stream().limit(SHOWN).map(it -> line(actor, it)).toList(),
        "assessments.part.none",
        actions);
  }

  private Line line(Actor actor, Assessment it) {
    var ranking = it.ranking();
    String position = Names.position(ranking.position());
    Long strategy = it.draft().strategy();
    String toward =
        strategy == null
            ? Texts.text("assessments.in-general")
            : names.strategies(actor).getOrDefault(strategy, "");
    return new Line(
        Formats.date(it.draft().day()),
        Texts.text(
            "assessments.part.line",
            "influence",
            ranking.influence(),
            "interest",
            ranking.interest(),
            "position",
            position.isEmpty() ? "-" : position),
        null,
        it.draft().reason().isEmpty() ? toward : toward + " · " + it.draft().reason(),
        null);
  }

  private Part needs(Actor actor, Mention stakeholder) {
    var filter = AbilityFilter.about(stakeholder.id());
    var found = abilities.list(actor, filter, PageRequest.first(200)).rows();
    boolean edits = edits(actor, stakeholder);
    return new Part(
        "assessments.needs.title",
        found.stream().map(it -> line(it, edits)).toList(),
        "assessments.needs.none",
        edits
            ? List.of(
                new Action(
                    "assessments.needs.add",
                    AbilityController.PATH + "/" + stakeholder.id() + "/new"))
            : List.of());
  }

  private Line line(Ability it, boolean edits) {
    var draft = it.draft();
    return new Line(
        Texts.text(draft.side().textKey()),
        words.subject(draft.subject()),
        null,
        Texts.text("assessments.maturity." + draft.maturity())
            + " · "
            + Formats.date(draft.day())
            + (draft.note().isEmpty() ? "" : " · " + draft.note()),
        edits ? it.path() : null);
  }

  private static boolean edits(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.EDIT) && !stakeholder.removed();
  }
}
