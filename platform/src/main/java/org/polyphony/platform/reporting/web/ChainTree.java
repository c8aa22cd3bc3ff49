package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.Chain;
import org.polyphony.platform.reporting.ChainThread;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.ui.ChainLink;
import org.polyphony.platform.ui.ChainNode;

/** Turns the threads of a chain into the tree that a page draws. */
final class ChainTree {

  private final Catalogue catalogue;
  private final ChainLeaves leaves;
  private final boolean editor;
  private final String slug;

  ChainTree(Catalogue catalogue, ChainLeaves leaves, boolean editor, String slug) {
    this.catalogue = catalogue;
    this.leaves = leaves;
    this.editor = editor;
    this.slug = slug;
  }

  /** One tree a mandate; the later mandates that carry the first one on are its note. */
  List<ChainNode> of(Chain chain) {
    var goals = group(chain.threads(), ChainThread::goal, this::goal, this::challenges);
    return List.of(ChainNode.of(mandate(chain.mandates()), goals));
  }

  private ChainLink mandate(List<MandateView> mandates) {
    String kind = text("reporting.chain.mandate");
    if (mandates.isEmpty()) {
      return ChainLink.gap(kind, text("reporting.chain.no-mandate"), null);
    }
    MandateView first = mandates.getFirst();
    String date = first.date() == null ? "" : Formats.date(first.date());
    List<String> later = mandates.stream().skip(1).map(it -> Formats.code(it.code())).toList();
    String note =
        later.isEmpty()
            ? date
            : text("reporting.chain.carried-on", "date", date, "later", Formats.list(later));
    return ChainLink.of(kind, first.code(), "/mandates/" + first.slug(), note);
  }

  private ChainLink goal(@Nullable String key, ChainThread thread) {
    String kind = text("reporting.chain.goal");
    return catalogue
        .find(Catalogue.Kind.GOAL, key == null ? "" : key)
        .map(it ->
            ChainLink.of(
                kind,
                text(
                    "reporting.chain.goal-number", "number", it.number() == null ? 0 : it.number()),
                "/strategies/" + slug + "/chain?goal=" + it.key(),
                it.shortTitle().in(Reader.language()).text()))
        .orElseGet(() -> ChainLink.gap(kind, text("reporting.chain.no-goal"), fill(thread)));
  }

  private List<ChainNode> challenges(List<ChainThread> threads) {
    return group(threads, ChainThread::challenge, this::challenge, this::objectives);
  }

  private ChainLink challenge(@Nullable String key, ChainThread thread) {
    String kind = text("reporting.chain.challenge");
    return key == null
        ? ChainLink.gap(kind, text("reporting.chain.no-challenge"), fill(thread))
        : ChainLink.of(kind, catalogue.title(Catalogue.Kind.GOVERNANCE_CHALLENGE, key), null, "");
  }

  private List<ChainNode> objectives(List<ChainThread> threads) {
    return group(
        threads,
        it -> it.objective() == null ? null : String.valueOf(it.objective().id()),
        this::objective,
        this::outcomes);
  }

  private ChainLink objective(@Nullable String id, ChainThread thread) {
    String kind = text("reporting.chain.objective");
    var objective = thread.objective();
    return objective == null
        ? ChainLink.gap(kind, text("reporting.chain.no-objective"), fill(thread))
        : ChainLink.of(
            kind,
            objective.draft().title().in(Reader.language()).text(),
            "/strategies/" + slug + "#objective-" + objective.id(),
            objective.draft().proposed() ? text("reporting.chain.proposed") : "");
  }

  private List<ChainNode> outcomes(List<ChainThread> threads) {
    return group(threads, ChainThread::result, this::outcome, leaves::of);
  }

  private ChainLink outcome(@Nullable String key, ChainThread thread) {
    String kind = text("reporting.chain.outcome");
    return key == null
        ? ChainLink.gap(kind, text("reporting.chain.no-outcome"), fill(thread))
        : ChainLink.of(kind, catalogue.title(Catalogue.Kind.EXPECTED_RESULT, key), null, "");
  }

  private @Nullable String fill(ChainThread thread) {
    if (!editor) {
      return null;
    }
    return thread.exchange() == null
        ? "/manage/strategies/" + slug
        : "/manage/exchanges/" + thread.exchange().id() + "/edit";
  }

  private interface Label {
    ChainLink of(@Nullable String key, ChainThread first);
  }

  /** Threads that share a key stand below one node, in the order in which they come. */
  private static List<ChainNode> group(
      List<ChainThread> threads,
      Function<ChainThread, @Nullable String> key,
      Label label,
      Function<List<ChainThread>, List<ChainNode>> below) {
    Map<String, List<ChainThread>> groups = new LinkedHashMap<>();
    for (ChainThread thread : threads) {
      String value = key.apply(thread);
      groups.computeIfAbsent(value == null ? "" : value, _ -> new ArrayList<>()).add(thread);
    }
    var nodes = new ArrayList<ChainNode>();
    groups.forEach((value, members) ->
        nodes.add(
            ChainNode.of(
                label.of(value.isEmpty() ? null : value, members.getFirst()),
                below.apply(members))));
    return nodes;
  }
}
