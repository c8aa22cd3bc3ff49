package org.polyphony.platform.stakeholders.web;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.Existing;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Outcome;
import org.polyphony.platform.stakeholders.imports.Preview;
import org.polyphony.platform.stakeholders.imports.reading.Kind;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;

/**
 * What an import would do, row by row.
 *
 * @param preview the import
 * @param lines the rows of this page
 * @param lookups values that no catalogue knows
 * @param profileNames the profiles there are
 * @param query which page, and which rows
 * @param form the columns as they are chosen
 * @param fields what a column can hold
 */
public record PreviewPage(
    Preview preview,
    List<Line> lines,
    List<Lookup> lookups,
    List<String> profileNames,
    ListQuery query,
    Form form,
    List<Choice> fields) {

  /**
   * A value that no catalogue knows.
   *
   * @param number counts them on this page, from 0
   * @param field what the column holds
   * @param value as it is written
   * @param label of the choice
   * @param choices what it can mean
   */
  public record Lookup(
      int number, String field, String value, String label, List<Choice> choices) {}

  /**
   * One row.
   *
   * @param row what would happen
   * @param changes field by field, in words
   */
  public record Line(Preview.Row row, List<ChangeRow> changes) {}

  /** Where everything about this import begins. */
  public String path() {
    return ImportController.PATH + "/" + preview.id();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(Texts.text("stakeholders.import.title"), ImportController.PATH));
  }

  /** How the file was read, in words. */
  public String readAs() {
    var dialect = preview.dialect();
    return switch (dialect.kind()) {
      case CSV ->
          Texts.text(
              "stakeholders.import.read-as",
              "encoding",
              dialect.encoding(),
              "delimiter",
              ReadingForm.name(dialect.delimiter()));
      case XLSX -> Texts.text("stakeholders.import.read-sheet", "sheet", dialect.sheet());
      case VCARD -> Texts.text("stakeholders.import.read-cards", "encoding", dialect.encoding());
    };
  }

  /** Whether the person can say how the file is to be read. */
  public boolean readable() {
    return preview.dialect().kind() != Kind.XLSX || preview.sheets().size() > 1;
  }

  /** Whether the rows are text with signs between the cells. */
  public boolean csv() {
    return preview.dialect().kind() == Kind.CSV;
  }

  /** The encodings a text can have. */
  public List<Choice> encodings() {
    return ReadingForm.encodings();
  }

  /** The signs that can stand between cells. */
  public List<Choice> delimiters() {
    return ReadingForm.delimiters(preview.dialect().delimiter());
  }

  /** The sheets of a workbook. */
  public List<Choice> sheets() {
    return preview.sheets().stream().map(it -> new Choice(it, it)).toList();
  }

  /** The profiles there are. */
  public List<Choice> profiles() {
    return profileNames.stream().map(it -> new Choice(it, it)).toList();
  }

  /** What can happen to records that are there. */
  public List<Choice> existing() {
    return Arrays.stream(Existing.values()).map(it -> new Choice(it.name(), existing(it))).toList();
  }

  /** All rows, and the rows of each outcome. */
  public List<Step> tabs() {
    return List.of(
        tab("", Texts.text("stakeholders.import.rows", "count", preview.total())),
        tab("NEW", Texts.text("stakeholders.import.new", "count", preview.count(Outcome.NEW))),
        tab(
            "CHANGED",
            Texts.text("stakeholders.import.changed", "count", preview.count(Outcome.CHANGED))),
        tab(
            "DUPLICATE",
            Texts.text("stakeholders.import.duplicate", "count", preview.count(Outcome.DUPLICATE))),
        tab(
            "REFUSED",
            Texts.text("stakeholders.import.refused", "count", preview.count(Outcome.REFUSED))));
  }

  /** How many records would be added, organisations that people work for included. */
  public int added() {
    return preview.count(Outcome.NEW) + preview.missingCount();
  }

  /** How many records would be changed. */
  public int changed() {
    return preview.count(Outcome.CHANGED);
  }

  /** How many rows would be left out. */
  public int leftOut() {
    return preview.count(Outcome.DUPLICATE) + preview.count(Outcome.REFUSED);
  }

  /** How many pages the chosen rows have. */
  public int pages() {
    String outcome = query.get("rows");
    int rows =
        Arrays.stream(Outcome.values())
            .filter(it -> outcome.isEmpty() || it.name().equals(outcome))
            .mapToInt(preview::count)
            .sum();
    return Math.max(1, (rows + Imports.PAGE - 1) / Imports.PAGE);
  }

  private static String existing(Existing rule) {
    return switch (rule) {
      case LEAVE -> Texts.text("stakeholders.import.existing-leave");
      case FILL -> Texts.text("stakeholders.import.existing-fill");
      case REPLACE -> Texts.text("stakeholders.import.existing-replace");
    };
  }

  private Step tab(String outcome, String name) {
    return new Step(name, query.with("rows", outcome), false, query.get("rows").equals(outcome));
  }
}
