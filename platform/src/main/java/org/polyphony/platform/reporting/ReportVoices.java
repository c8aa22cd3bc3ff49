package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.disclosure.Suppression;
import org.polyphony.platform.reporting.ReportDocument.Cell;
import org.polyphony.platform.reporting.ReportDocument.Kind;
import org.polyphony.platform.reporting.ReportDocument.Row;
import org.polyphony.platform.reporting.ReportDocument.Section;
import org.polyphony.platform.reporting.ReportDocument.Table;
import org.polyphony.platform.reporting.ReportDocument.Words;
import org.polyphony.platform.strategy.Catalogue;

/** Who took part, by group, region and sex. */
final class ReportVoices {

  private static final String RECORDS = "#records";
  private static final String NAMED = "named";

  private final StrategyReport.Participation participation;
  private final ReportNames names;
  private final Set<String> withheld;

  /**
   * Everybody reads the report.
   *
   * @param smallest fewer people than this are not told of
   */
  ReportVoices(StrategyReport report, ReportNames names, int smallest) {
    this.participation = report.participation();
    this.names = names;
    Long named = participation.named();
    this.withheld =
        named == null
            ? Set.of()
            : Suppression.hidden(
                new org.polyphony.algorithms.disclosure.Cell(
                    NAMED,
                    named,
                    List.of(
                        cells(
                            "group",
                            participation.groups().stream()
                                .map(it -> new StrategyReport.Share(it.key(), it.named()))
                                .toList()),
                        cells("region", participation.regions()),
                        cells("sex", participation.sexes()))),
                smallest);
  }

  private static List<org.polyphony.algorithms.disclosure.Cell> cells(
      String by, List<StrategyReport.Share> shares) {
    return shares.stream()
        .map(it ->
            org.polyphony.algorithms.disclosure.Cell.of(
                by + " " + it.key(), Objects.requireNonNullElse(it.people(), 0L)))
        .toList();
  }

  Section section() {
    return new Section(
        "participation",
        text("reporting.report.participation"),
        List.of(
            new Words(
                text(
                    "reporting.report.known",
                    "part",
                    participation.known(),
                    "whole",
                    participation.happened())),
            new Words(text("reporting.report.people-help")),
            groups(),
            shares(
                "region",
                text("reporting.report.by-region"),
                text("reporting.report.region"),
                participation.regions(),
                names::region),
            shares(
                "sex",
                text("reporting.report.by-sex"),
                text("stakeholders.field.sex"),
                participation.sexes(),
                it -> text("stakeholders.sex." + (it.isEmpty() ? "not-stated" : it)))));
  }

  private Table groups() {
    var rows = new ArrayList<Row>();
    for (StrategyReport.Group group : participation.groups()) {
      boolean stated = !group.key().isEmpty();
      rows.add(
          Row.of(
              Cell.words(
                  stated
                      ? names.title(Catalogue.Kind.STAKEHOLDER_GROUP, group.key())
                      : text("reporting.report.mixed")),
              Cell.number(group.exchanges(), RECORDS),
              people("group " + group.key(), group.named()),
              people(group.counted()),
              Cell.number(group.uncounted(), RECORDS)));
    }
    rows.add(total());
    return new Table(
        text("reporting.report.by-group"),
        List.of(
            text("reporting.report.group"),
            text("reporting.report.heard-in"),
            text("reporting.report.named"),
            text("reporting.report.counted"),
            text("reporting.report.uncounted")),
        rows);
  }

  private Row total() {
    long uncounted =
        participation.groups().stream().mapToLong(StrategyReport.Group::uncounted).sum();
    return Row.of(
        Cell.words(text("reporting.report.all")),
        Cell.number(participation.known(), RECORDS),
        people(NAMED, participation.named()),
        people(participation.counted()),
        Cell.number(uncounted, RECORDS));
  }

  private Table shares(
      String by,
      String caption,
      String head,
      List<StrategyReport.Share> shares,
      Function<String, String> name) {
    return new Table(
        caption,
        List.of(head, text("reporting.report.named")),
        shares.stream()
            .map(it ->
                Row.of(Cell.words(name.apply(it.key())), people(by + " " + it.key(), it.people())))
            .toList());
  }

  private Cell people(String key, @Nullable Long people) {
    return people != null && withheld.contains(key)
        ? new Cell(text("strategy.figure.withheld"), null, Kind.MISSING)
        : people(people);
  }

  private static Cell people(@Nullable Long people) {
    return Cell.number(people, RECORDS);
  }
}
