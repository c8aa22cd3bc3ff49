package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.gain.PairedGain;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.questionnaires.GainReport;
import org.polyphony.platform.questionnaires.QuestionnaireKind;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** Sets figures of questionnaires for the reader. */
@Component
class Found {

  /** Shares that differ by more than this are pointed out. */
  private static final double FAR = 0.1;

  private final Catalogue catalogue;
  private final Catalogues stakeholders;

  Found(Catalogue catalogue, Catalogues stakeholders) {
    this.catalogue = catalogue;
    this.stakeholders = stakeholders;
  }

  FoundPart part(QuestionnaireView it, GainReport report) {
    var lines = new ArrayList<FoundPart.Line>();
    for (GainReport.Line outcome : report.outcomes()) {
      lines.add(line(it.kind(), outcome));
      report.items().stream()
          .filter(item -> item.outcome().equals(outcome.outcome()))
          .forEach(item -> lines.add(line(it.kind(), item)));
    }
    return new FoundPart(
        it.kind() == QuestionnaireKind.GAIN,
        Formats.number((long) report.before()),
        Formats.number((long) report.after()),
        Formats.number((long) report.pairs()),
        Formats.number((long) report.participants()),
        share(report.pairs(), report.participants()),
        lines);
  }

  private FoundPart.Line line(QuestionnaireKind kind, GainReport.Line line) {
    PairedGain gain = kind == QuestionnaireKind.GAIN ? line.gain() : null;
    var wording = line.wording();
    Double mean = gain == null ? line.mean() : Double.valueOf(gain.after());
    return new FoundPart.Line(
        wording == null
            ? catalogue.title(Catalogue.Kind.OUTCOME, line.outcome())
            : Words.of(wording),
        line.outcome(),
        wording == null,
        Formats.number((long) line.people(kind)),
        gain == null ? "" : figure(gain.before()),
        mean == null ? "" : figure(mean),
        gain == null ? "" : signed(gain.gain()),
        gain == null ? "" : range(gain.interval()),
        gain == null ? "" : range(line.bounds()));
  }

  List<ShowPage.ShareLine> shares(GainReport report) {
    var lines = new ArrayList<ShowPage.ShareLine>();
    for (GainReport.By by : GainReport.By.values()) {
      var parts = report.response().stream().filter(it -> it.by() == by).toList();
      int all = parts.stream().mapToInt(GainReport.Share::all).sum();
      int answered = parts.stream().mapToInt(GainReport.Share::answered).sum();
      parts.forEach(it -> lines.add(share(it, all, answered)));
    }
    return lines;
  }

  private ShowPage.ShareLine share(GainReport.Share it, int all, int answered) {
    double ofAll = (double) it.all() / all;
    double ofAnswered = answered == 0 ? 0 : (double) it.answered() / answered;
    return new ShowPage.ShareLine(
        text("questionnaires.by." + it.by().slug()),
        name(it),
        Formats.number((long) it.all()),
        Formats.number((long) it.answered()),
        Formats.percent(ofAll),
        answered == 0 ? "" : Formats.percent(ofAnswered),
        answered > 0 && Math.abs(ofAll - ofAnswered) > FAR);
  }

  private String name(GainReport.Share it) {
    if (it.key().isEmpty()) {
      return text("ui.not-recorded");
    }
    return switch (it.by()) {
      case GROUP ->
          stakeholders.name(org.polyphony.platform.stakeholders.Catalogue.GROUP, it.key());
      case REGION ->
          stakeholders.name(org.polyphony.platform.stakeholders.Catalogue.REGION, it.key());
      case SEX ->
          text("stakeholders.sex." + it.key().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    };
  }

  private static String share(int part, int all) {
    return all == 0 ? "" : Formats.percent((double) part / all);
  }

  private static String figure(double value) {
    return Formats.number(Math.round(value * 100) / 100.0);
  }

  private static String signed(double value) {
    return (Math.round(value * 100) > 0 ? "+" : "") + figure(value);
  }

  private static String range(PairedGain.@Nullable Range range) {
    return range == null
        ? ""
        : text("questionnaires.range", "low", signed(range.low()), "high", signed(range.high()));
  }
}
