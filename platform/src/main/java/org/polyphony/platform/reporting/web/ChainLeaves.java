package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.ChainThread;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.ui.ChainLink;
import org.polyphony.platform.ui.ChainNode;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/** The ends of the branches: an exchange, whom it hears, what was measured, on what evidence. */
final class ChainLeaves {

  private final Map<Long, Map<Voice, Heard>> heard;
  private final boolean editor;

  ChainLeaves(Map<Long, Map<Voice, Heard>> heard, boolean editor) {
    this.heard = heard;
    this.editor = editor;
  }

  List<ChainNode> of(List<ChainThread> threads) {
    return threads.stream().map(this::leaf).toList();
  }

  private ChainNode leaf(ChainThread thread) {
    ExchangeView exchange = thread.exchange();
    if (exchange == null) {
      String fill = editor ? "/manage/exchanges/add" : null;
      return ChainNode.leaf(
          ChainLink.gap(
              text("reporting.chain.exchange"), text("reporting.chain.no-exchange"), fill),
          Map.of(),
          List.of());
    }
    var after = new ArrayList<ChainLink>();
    ChangeView change = furthest(thread.changes());
    if (change == null) {
      after.add(measure(exchange, thread.measurements()));
      after.add(evidence(exchange, thread.measurements()));
    } else {
      after.add(measure(change));
      after.add(evidence(exchange, change));
    }
    return ChainNode.leaf(exchange(exchange), heard.getOrDefault(exchange.id(), Map.of()), after);
  }

  private static ChainLink exchange(ExchangeView exchange) {
    String instrument = exchange.draft().instruments().stream().findFirst().orElse(null);
    return new ChainLink(
        text("reporting.chain.exchange"),
        exchange.draft().title().in(Reader.language()).text(),
        "/exchanges/" + exchange.id(),
        note(exchange),
        instrument,
        ChainLink.State.THERE);
  }

  /** When, or where no date is known its state. */
  static String note(ExchangeView exchange) {
    String when = Formats.span(exchange.draft().start(), exchange.draft().end());
    String state = text("exchanges.state." + exchange.state().slug());
    return when.isEmpty() ? state : exchange.state().happened() ? when : when + " · " + state;
  }

  /** A law or policy says more than a finding about people; the one that has come furthest. */
  static @Nullable ChangeView furthest(List<ChangeView> changes) {
    return changes.stream()
        .max(
            Comparator.<ChangeView>comparingInt(it -> it.steps().size())
                .thenComparingInt(it -> it.documents().size()))
        .orElse(null);
  }

  private static ChainLink measure(ChangeView change) {
    var kind = change.draft().kind();
    String name = text(kind == null ? "changes.kind" : "changes.kind." + kind.slug());
    return ChainLink.of(
        text("reporting.chain.measure"),
        change.draft().title().in(Reader.language()).text(),
        change.path(),
        change
            .furthest()
            .map(it -> name + " · " + text("results.stage." + it.stage().slug()))
            .orElse(name));
  }

  private ChainLink evidence(ExchangeView exchange, ChangeView change) {
    String kind = text("reporting.chain.evidence");
    if (change.documents().isEmpty()) {
      return ChainLink.gap(kind, text("reporting.chain.no-evidence"), fill(exchange));
    }
    var first = change.documents().getFirst();
    String title = first.title().in(Reader.language()).text();
    return first.reference().isEmpty()
        ? ChainLink.of(kind, title, change.path(), "")
        : ChainLink.of(kind, first.reference(), change.path(), title);
  }

  private ChainLink measure(ExchangeView exchange, List<MeasurementView> measurements) {
    String kind = text("reporting.chain.measure");
    MeasurementView best = best(measurements);
    if (best == null) {
      return early(exchange)
          ? notDue(kind)
          : ChainLink.gap(kind, text("reporting.chain.no-measure"), fill(exchange));
    }
    String level = text("results.level." + best.draft().level().slug());
    String date = best.draft().date() == null ? "" : " · " + Formats.date(best.draft().date());
    return ChainLink.of(
        kind,
        best.draft().title().in(Reader.language()).text(),
        "/results/" + best.id(),
        level + date);
  }

  private ChainLink evidence(ExchangeView exchange, List<MeasurementView> measurements) {
    String kind = text("reporting.chain.evidence");
    MeasurementView best = best(measurements);
    if (best == null || best.evidence().isEmpty()) {
      return early(exchange)
          ? notDue(kind)
          : ChainLink.gap(kind, text("reporting.chain.no-evidence"), fill(exchange));
    }
    var first = best.evidence().getFirst();
    String name = first.reference().isEmpty() ? title(first) : first.reference();
    String note = first.reference().isEmpty() ? "" : title(first);
    return ChainLink.of(kind, name, "/results/" + best.id(), note);
  }

  private static String title(MeasurementView.Evidence evidence) {
    return evidence.title().in(Reader.language()).text();
  }

  /** An outcome says more than an output, and one with evidence more than one without. */
  static @Nullable MeasurementView best(List<MeasurementView> measurements) {
    return measurements.stream()
        .max(
            Comparator.<MeasurementView>comparingInt(
                    it -> it.draft().level() == ResultLevel.OUTPUT ? 0 : 1)
                .thenComparingInt(it -> it.evidence().isEmpty() ? 0 : 1))
        .orElse(null);
  }

  private static boolean early(ExchangeView exchange) {
    return !exchange.state().happened() && exchange.state() != ExchangeState.CANCELLED;
  }

  private static ChainLink notDue(String kind) {
    return new ChainLink(
        kind, text("reporting.chain.not-due"), null, "", null, ChainLink.State.NOT_DUE);
  }

  private @Nullable String fill(ExchangeView exchange) {
    return editor ? "/manage/exchanges/" + exchange.id() : null;
  }
}
