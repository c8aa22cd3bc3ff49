package org.polyphony.platform.assessments.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Grid;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.assessments.Standing;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.charts.PlaceGrid;
import org.polyphony.platform.ui.charts.PlaceGrid.Place;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Component;

/** Draws the grid. */
@Component
class GridDrawing {

  private final Names names;

  GridDrawing(Names names) {
    this.names = names;
  }

  String of(Grid grid, ListQuery query) {
    return PlaceGrid.draw(
        Kit.frame(
            "influence-grid",
            Texts.text("assessments.grid.title"),
            Texts.text("assessments.grid.description", "total", grid.total())),
        Texts.text("assessments.field.interest"),
        Texts.text("assessments.field.influence"),
        cells(grid, query),
        grid.figures().stream().map(it -> figure(it, grid)).toList());
  }

  /** The corners carry what they mean; a cell with more than it can show says how many. */
  private static List<PlaceGrid.Cell> cells(Grid grid, ListQuery query) {
    var cells = new ArrayList<PlaceGrid.Cell>();
    for (int influence = 1; influence <= PlaceGrid.SIZE; influence++) {
      for (int interest = 1; interest <= PlaceGrid.SIZE; interest++) {
        long there = grid.counts().getOrDefault(new Grid.Cell(influence, interest), 0L);
        long more = there - Grid.MOST;
        cells.add(
            new PlaceGrid.Cell(
                new Place(interest, influence),
                word(influence, interest),
                more <= 0 ? "" : "+" + Formats.number(more),
                href(query, influence, interest)));
      }
    }
    return cells;
  }

  private static String href(ListQuery query, int influence, int interest) {
    String path = query.with("influence", String.valueOf(influence));
    return path + (query.get("interest").isEmpty() ? "&interest=" + interest : "");
  }

  private static String word(int influence, int interest) {
    boolean low = influence == 1;
    if (!low && influence != PlaceGrid.SIZE || interest != 1 && interest != PlaceGrid.SIZE) {
      return "";
    }
    if (interest == 1) {
      return Texts.text(low ? "assessments.grid.watch" : "assessments.grid.satisfy");
    }
    return Texts.text(low ? "assessments.grid.inform" : "assessments.grid.engage");
  }

  private PlaceGrid.Figure figure(Standing it, Grid grid) {
    Voice voice = names.voice(it.of().group());
    var ranking = it.assessment().ranking();
    var trail = grid.trails().getOrDefault(it.of().id(), List.of());
    return new PlaceGrid.Figure(
        String.valueOf(it.assessment().id()),
        label(it, voice),
        place(ranking),
        voice == null ? null : Kit.sign(voice),
        ranking.position() == null ? "" : ranking.position().sign(),
        it.of().path(),
        trail.stream().map(GridDrawing::place).toList());
  }

  private String label(Standing it, @Nullable Voice voice) {
    var ranking = it.assessment().ranking();
    String position = Names.position(ranking.position());
    return Texts.text(
        "assessments.grid.label",
        "name",
        it.of().name().in(Reader.language()).text(),
        "group",
        voice == null ? "-" : names.group(it.of().group()),
        "influence",
        ranking.influence(),
        "interest",
        ranking.interest(),
        "position",
        position.isEmpty() ? "-" : position);
  }

  private static Place place(Ranking ranking) {
    return new Place(ranking.interest(), ranking.influence());
  }
}
