package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Collection;
import java.util.List;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.Chain;
import org.polyphony.platform.reporting.ChainFilter;
import org.polyphony.platform.reporting.Chains;
import org.polyphony.platform.reporting.VoicesHeard;
import org.polyphony.platform.reporting.Years;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The results chain of a strategy, as a picture, a table and a file. */
@Controller
class ChainController {

  private final Chains chains;
  private final VoicesHeard voices;
  private final Catalogue catalogue;
  private final Countries countries;

  ChainController(Chains chains, VoicesHeard voices, Catalogue catalogue, Countries countries) {
    this.chains = chains;
    this.voices = voices;
    this.catalogue = catalogue;
    this.countries = countries;
  }

  @GetMapping("/strategies/{slug}/chain")
  String chain(@PathVariable String slug, ListQuery query, Actor actor, Model model) {
    Chain whole = chains.of(slug, ChainFilter.ALL, actor);
    Chain shown = chains.of(slug, filter(query), actor);
    model.addAttribute("page", page(whole, shown, query, actor));
    return "reporting/chain";
  }

  @GetMapping({"/strategies/{slug}/chain.csv", "/strategies/{slug}/chain.xlsx"})
  void file(@PathVariable String slug, ListQuery query, Actor actor, Download file) {
    Chain shown = chains.of(slug, filter(query), actor);
    var table = new ChainTable(catalogue, voices.of(shown)).rows(shown);
    file.send("chain-" + slug, heads(), sink -> table.forEach(it -> sink.accept(it.cells())));
  }

  private static ChainFilter filter(ListQuery query) {
    String year = query.get("year").matches("\\d{4}") ? query.get("year") : "";
    return new ChainFilter(
        query.get("goal"), query.get("area"), query.get("country"), year, query.get("instrument"));
  }

  private ChainPage page(Chain whole, Chain shown, ListQuery query, Actor actor) {
    String slug = shown.strategy().draft().slug();
    boolean editor = actor.may("exchanges.edit");
    var heard = voices.of(shown);
    var tree = new ChainTree(catalogue, new ChainLeaves(heard, editor), editor, slug);
    var exchanges = whole.held().stream().map(it -> it.exchange()).toList();
    return new ChainPage(
        slug,
        shown.strategy().draft().title(),
        shown.mandates().stream().map(it -> it.code()).toList(),
        shown.threads().size(),
        shown.complete(),
        ChainHead.of(shown),
        tree.of(shown),
        new ChainTable(catalogue, heard).rows(shown),
        query,
        terms(Catalogue.Kind.GOAL, shown.strategy().draft().goals()),
        terms(
            Catalogue.Kind.AREA,
            exchanges.stream().flatMap(it -> it.draft().areas().stream()).distinct().toList()),
        exchanges.stream()
            .flatMap(it -> it.draft().countries().stream())
            .distinct()
            .map(it -> new Choice(it, countries.name(it)))
            .sorted(org.polyphony.platform.i18n.Formats.byName(Choice::name))
            .toList(),
        Years.of(exchanges).stream().map(it -> new Choice(it, it)).toList(),
        terms(
            Catalogue.Kind.INSTRUMENT,
            exchanges.stream()
                .flatMap(it -> it.draft().instruments().stream())
                .distinct()
                .toList()));
  }

  private List<Choice> terms(Catalogue.Kind kind, Collection<String> keys) {
    return catalogue.terms(kind).stream()
        .filter(it -> keys.contains(it.key()))
        .map(it -> new Choice(it.key(), it.shortTitle().in(Reader.language()).text()))
        .toList();
  }

  static List<String> heads() {
    return List.of(
        text("reporting.chain.goal"),
        text("reporting.chain.challenge"),
        text("reporting.chain.objective"),
        text("reporting.chain.outcome"),
        text("reporting.chain.exchange"),
        text("reporting.chain.participation"),
        text("reporting.chain.measure"),
        text("reporting.chain.evidence"),
        text("changes.title"));
  }
}
