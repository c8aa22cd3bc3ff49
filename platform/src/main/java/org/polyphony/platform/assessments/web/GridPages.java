package org.polyphony.platform.assessments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Assessment;
import org.polyphony.platform.assessments.Assessments;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.assessments.Standing;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the page of the grid together. */
@Component
class GridPages {

  private static final int PAGE = 50;

  private final Assessments assessments;
  private final Names names;
  private final GridDrawing drawing;

  GridPages(Assessments assessments, Names names, GridDrawing drawing) {
    this.assessments = assessments;
    this.names = names;
    this.drawing = drawing;
  }

  GridPage of(Actor actor, ListQuery query, @Nullable String undo) {
    var filter = GridFilters.of(query);
    var grid = assessments.grid(actor, filter, !query.get("trails").isEmpty());
    var strategies = new ArrayList<>(names.strategyChoices(actor));
    strategies.add(new Choice("-", Texts.text("assessments.in-general")));
    return new GridPage(
        query,
        grid.total() == 0 ? "" : drawing.of(grid, query),
        assessments.list(actor, filter, query.page(PAGE)).map(this::row),
        new GridPage.Choices(names.groups(), names.countryChoices(), strategies),
        actor.may(Permissions.EDIT),
        actor.may(Permissions.EXPORT),
        undo);
  }

  Map<Long, String> strategies(Actor actor) {
    return names.strategies(actor);
  }

  /** The headings of the file. */
  static List<String> head() {
    return List.of(
        Texts.text("stakeholders.field.id"),
        Texts.text("stakeholders.field.name"),
        Texts.text("stakeholders.field.group"),
        Texts.text("stakeholders.field.country"),
        Texts.text("stakeholders.field.strategy"),
        Texts.text("assessments.field.influence"),
        Texts.text("assessments.field.interest"),
        Texts.text("assessments.field.position"),
        Texts.text("assessments.field.day"),
        Texts.text("assessments.field.reason"));
  }

  /** A row of the file: numbers and dates as programs read them. */
  List<String> cells(Standing it, Map<Long, String> strategies) {
    var draft = it.assessment().draft();
    return List.of(
        String.valueOf(it.of().id()),
        name(it),
        names.group(it.of().group()),
        names.country(it.of().country()),
        draft.strategy() == null ? "" : strategies.getOrDefault(draft.strategy(), ""),
        String.valueOf(draft.ranking().influence()),
        String.valueOf(draft.ranking().interest()),
        Names.position(draft.ranking().position()),
        draft.day().toString(),
        draft.reason());
  }

  private GridPage.Row row(Standing it) {
    Assessment assessment = it.assessment();
    String way = GridController.PATH + "/" + it.of().id();
    Long strategy = assessment.draft().strategy();
    return new GridPage.Row(
        it.of().path(),
        name(it),
        names.voice(it.of().group()),
        names.country(it.of().country()),
        Texts.text("assessments.influence." + assessment.ranking().influence()),
        Texts.text("assessments.interest." + assessment.ranking().interest()),
        Names.position(assessment.ranking().position()),
        Formats.date(assessment.draft().day()),
        it.of().confidential(),
        way,
        way + "/new?strategy=" + Objects.toString(strategy, ""));
  }

  private static String name(Standing it) {
    return it.of().name().in(Reader.language()).text();
  }
}
