package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.Chain;
import org.polyphony.platform.reporting.ChainThread;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/** The threads of a chain as rows; an empty cell is a gap. */
final class ChainTable {

  private final Catalogue catalogue;
  private final Map<Long, Map<Voice, Heard>> heard;

  ChainTable(Catalogue catalogue, Map<Long, Map<Voice, Heard>> heard) {
    this.catalogue = catalogue;
    this.heard = heard;
  }

  List<ChainRow> rows(Chain chain) {
    return chain.threads().stream().map(this::row).toList();
  }

  private ChainRow row(ChainThread thread) {
    var exchange = thread.exchange();
    var best = ChainLeaves.best(thread.measurements());
    return new ChainRow(
        List.of(
            title(Catalogue.Kind.GOAL, thread.goal()),
            title(Catalogue.Kind.GOVERNANCE_CHALLENGE, thread.challenge()),
            thread.objective() == null ? "" : words(thread.objective().draft().title()),
            title(Catalogue.Kind.EXPECTED_RESULT, thread.result()),
            exchange == null ? "" : words(exchange.draft().title()),
            exchange == null ? "" : voices(heard.getOrDefault(exchange.id(), Map.of())),
            best == null ? "" : words(best.draft().title()),
            best == null || best.evidence().isEmpty()
                ? ""
                : words(best.evidence().getFirst().title()),
            Formats.list(thread.changes().stream().map(ChainTable::change).toList())),
        exchange == null ? null : "/exchanges/" + exchange.id());
  }

  private static String change(ChangeView change) {
    String title = words(change.draft().title());
    return change
        .furthest()
        .map(it -> title + " (" + text("results.stage." + it.stage().slug()) + ")")
        .orElse(title);
  }

  private String title(Catalogue.Kind kind, @Nullable String key) {
    return key == null ? "" : catalogue.shortTitle(kind, key);
  }

  private static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  private static String voices(Map<Voice, Heard> heard) {
    return heard.entrySet().stream()
        .filter(it -> it.getValue() == Heard.TAKES_PART)
        .map(it -> Kit.sign(it.getKey()).name())
        .collect(Collectors.joining("; "));
  }
}
