package org.polyphony.platform.coverage.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polyphony.platform.coverage.Balance;
import org.polyphony.platform.coverage.Coverage;
import org.polyphony.platform.coverage.CoverageFilter;
import org.polyphony.platform.coverage.Matrix;
import org.polyphony.platform.coverage.Permissions;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the matrix and the lists behind it together. */
@Component
class CoveragePages {

  private static final int PAGE = 50;

  private final Coverage coverage;
  private final CoverageNames names;

  CoveragePages(Coverage coverage, CoverageNames names) {
    this.coverage = coverage;
    this.names = names;
  }

  MatrixPage of(Actor actor, ListQuery query) {
    var filter = Filters.of(query);
    var picture = coverage.picture(actor, filter);
    var matrix = picture.matrix();
    return new MatrixPage(
        query,
        layer(actor),
        matrix.groups().stream()
            .map(it -> new MatrixPage.Column(names.group(it), names.voice(it)))
            .toList(),
        matrix.rows().stream()
            .map(row ->
                new MatrixPage.Row(
                    names.row(row, filter),
                    matrix.groups().stream().map(it -> cell(query, matrix, row, it)).toList()))
            .toList(),
        balance(picture.balance()),
        matrix.in(Matrix.State.SILENT).size() + matrix.in(Matrix.State.MISSING).size(),
        actor.may(Permissions.EXPORT));
  }

  Layer layer(Actor actor) {
    return new Layer(names.strategies(actor), names.goals(), names.areas());
  }

  RecordsPage records(Actor actor, ListQuery query) {
    var filter = Filters.of(query);
    String row = query.get("row");
    String group = query.get("group");
    var slice =
        coverage.records(actor, filter, row, group, Filters.engaged(query), query.page(PAGE));
    return new RecordsPage(
        query,
        title(filter, row, group),
        slice.map(it ->
            new RecordsPage.Row(
                it.path(),
                name(it),
                names.voice(it.group()),
                names.country(it.country()),
                it.confidential())),
        actor.may(Permissions.EXPORT));
  }

  /** The headings of the matrix as a file. */
  static List<String> head() {
    return List.of(
        text("coverage.field.region"),
        text("stakeholders.field.group"),
        text("coverage.field.known"),
        text("coverage.field.engaged"),
        text("coverage.field.state"));
  }

  /** One line a cell. */
  List<List<String>> file(Actor actor, ListQuery query) {
    var filter = Filters.of(query);
    var matrix = coverage.picture(actor, filter).matrix();
    var lines = new ArrayList<List<String>>();
    for (String row : matrix.rows()) {
      for (String group : matrix.groups()) {
        var count = matrix.at(row, group);
        lines.add(
            List.of(
                names.row(row, filter),
                names.group(group),
                String.valueOf(count.known()),
                String.valueOf(count.engaged()),
                state(count.state())));
      }
    }
    return lines;
  }

  /** The headings of the records as a file. */
  static List<String> recordsHead() {
    return List.of(
        text("stakeholders.field.id"),
        text("stakeholders.field.name"),
        text("stakeholders.field.group"),
        text("stakeholders.field.country-code"),
        text("stakeholders.field.country"));
  }

  List<String> cells(Registry.Row it) {
    String code = it.country();
    return List.of(
        String.valueOf(it.id()),
        name(it),
        it.group() == null ? "" : names.group(it.group()),
        code == null ? "" : code,
        names.country(code));
  }

  static String name(Registry.Row it) {
    return it.name().in(Reader.language()).text();
  }

  static String state(Matrix.State state) {
    return text("coverage.state." + state.name().toLowerCase(Locale.ROOT));
  }

  private String title(CoverageFilter filter, String row, String group) {
    return row.isEmpty() || group.isEmpty()
        ? text("coverage.records.all")
        : text(
            "coverage.records.title",
            "region",
            names.row(row, filter),
            "group",
            names.group(group));
  }

  private MatrixPage.Cell cell(ListQuery query, Matrix matrix, String row, String group) {
    var count = matrix.at(row, group);
    var state = count.state();
    String path = Layer.on(query, CoverageController.RECORDS);
    String behind = path + (path.contains("?") ? "&" : "?") + "row=" + row + "&group=" + group;
    return new MatrixPage.Cell(
        names.group(group),
        state == Matrix.State.MISSING
            ? ""
            : text("coverage.cell", "engaged", count.engaged(), "known", count.known()),
        state == Matrix.State.ENGAGED ? "" : state(state),
        state == Matrix.State.MISSING ? null : behind);
  }

  private static List<MatrixPage.Measure> balance(Balance balance) {
    return List.of(
        measure("coverage.balance.women", balance.women()),
        measure("coverage.balance.not-stated", balance.notStated()),
        measure("coverage.balance.ldc", balance.leastDeveloped()),
        measure("coverage.balance.sids", balance.smallIslands()),
        measure("coverage.balance.civil", balance.civilSociety()));
  }

  private static MatrixPage.Measure measure(String textKey, Balance.Share share) {
    return new MatrixPage.Measure(text(textKey), ratio(share.known()), ratio(share.engaged()));
  }

  private static String ratio(Balance.Ratio ratio) {
    return ratio.whole() == 0
        ? text("coverage.balance.nobody")
        : text(
            "coverage.balance.ratio",
            "share",
            Formats.percent(ratio.share()),
            "part",
            ratio.part(),
            "whole",
            ratio.whole());
  }
}
