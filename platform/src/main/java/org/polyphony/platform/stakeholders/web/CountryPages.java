package org.polyphony.platform.stakeholders.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.CountrySummary;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Relations;
import org.polyphony.platform.ui.charts.TileMap;
import org.polyphony.platform.ui.charts.Tiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the pages of countries together. */
@Component
class CountryPages {

  private static final int PAGE = 40;

  private final Countries countries;
  private final Catalogues catalogues;
  private final CountryWords words;
  private final ObjectProvider<Relations> relations;
  private final Clock clock;

  CountryPages(
      Countries countries,
      Catalogues catalogues,
      CountryWords words,
      ObjectProvider<Relations> relations,
      Clock clock) {
    this.countries = countries;
    this.catalogues = catalogues;
    this.words = words;
    this.relations = relations;
    this.clock = clock;
  }

  CountriesPage list(Actor actor, ListQuery query) {
    var found = found(query);
    var rows = found.stream().map(words::row).toList();
    var page = query.page(PAGE);
    return new CountriesPage(
        query,
        new Slice<>(
            rows.stream().skip(page.offset()).limit(page.size()).toList(),
            rows.size(),
            page.page(),
            page.size()),
        map(found),
        choices(Catalogue.ELECTORAL_GROUP),
        choices(Catalogue.REGION),
        choices(Catalogue.SCHEME),
        rows.stream().filter(CountryRow::unverified).count());
  }

  /** The same list as rows of a file, all pages of it. */
  List<List<String>> file(ListQuery query) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            Texts.text("stakeholders.field.country-code"),
            Texts.text("stakeholders.field.country"),
            Texts.text("stakeholders.country.electoral-group"),
            Texts.text("stakeholders.country.region"),
            Texts.text("stakeholders.country.lists"),
            Texts.text("stakeholders.country.party-since"),
            Texts.text("stakeholders.country.unverified")));
    found(query).forEach(it -> rows.add(cells(it)));
    return rows;
  }

  private List<String> cells(CountrySummary country) {
    var row = words.row(country);
    var party = country.party();
    return List.of(
        row.code(),
        row.name(),
        Objects.requireNonNullElse(row.electoralGroup(), ""),
        Objects.requireNonNullElse(row.region(), ""),
        row.lists(),
        party == null || party.date() == null ? "" : party.date().toString(),
        row.unverified() ? Texts.text("stakeholders.country.unverified") : "");
  }

  private List<CountrySummary> found(ListQuery query) {
    Predicate<CountrySummary> named = _ -> true;
    if (!query.get("q").isEmpty()) {
      var codes = countries.like(query.get("q"));
      named = it -> codes.contains(it.code());
    }
    return countries.all().stream()
        .filter(it -> !it.sample())
        .filter(named)
        .filter(it -> fits(it, query))
        .sorted(order(query))
        .toList();
  }

  CountryPage of(Actor actor, CountrySummary country) {
    var party = country.party();
    return new CountryPage(
        words.name(country),
        facts(country),
        party != null && party.unverified() && party.date() != null,
        country.sample(),
        country.note(),
        relations
            .orderedStream()
            .flatMap(it -> it.of("country", country.code(), actor).stream())
            .toList());
  }

  private List<Fact> facts(CountrySummary country) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(Texts.text("stakeholders.field.country-code"), code(country)));
    facts.add(
        Fact.of(Texts.text("stakeholders.country.electoral-group"), words.electoralGroup(country)));
    facts.add(Fact.of(Texts.text("stakeholders.country.region"), words.region(country)));
    facts.add(
        Fact.of(Texts.text("stakeholders.country.lists"), words.lists(country.memberships())));
    var party = country.party();
    if (party != null) {
      facts.add(Fact.of(Texts.text("stakeholders.country.instrument"), words.instrument(party)));
      facts.add(Fact.of(Texts.text("stakeholders.country.party-since"), words.date(party)));
    }
    return facts;
  }

  private static String code(CountrySummary country) {
    return country.iso3() == null ? country.code() : country.code() + " · " + country.iso3();
  }

  private static boolean fits(CountrySummary country, ListQuery query) {
    String region = query.get("region");
    return (query.get("group").isEmpty() || query.get("group").equals(country.electoralGroup()))
        && (region.isEmpty()
            || region.equals(country.region())
            || region.equals(country.subregion()))
        && (query.get("scheme").isEmpty() || country.in(query.get("scheme")));
  }

  /** The catalogue comes sorted by name, and sorting keeps that among equals. */
  private Comparator<CountrySummary> order(ListQuery query) {
    String sort = query.get("sort");
    boolean descending = sort.startsWith("-");
    Comparator<CountrySummary> order =
        switch (descending ? sort.substring(1) : sort) {
          case "group" -> Comparator.comparing(it -> text(it.electoralGroup()));
          case "region" -> Comparator.comparing(it -> text(words.region(it)));
          case "date" -> Comparator.comparing(CountryPages::date);
          case "name" -> org.polyphony.platform.i18n.Formats.byName(words::name);
          default -> (_, _) -> 0;
        };
    return descending ? order.reversed() : order;
  }

  private String map(List<CountrySummary> found) {
    var tiles =
        found.stream()
            .filter(it -> Tiles.all().containsKey(it.code()))
            .map(it -> new TileMap.Country(it.code(), words.name(it), years(it), null))
            .toList();
    var frame =
        Kit.frame(
            "parties",
            Texts.text("stakeholders.countries.map"),
            Texts.text("stakeholders.countries.map-help", "count", found.size()));
    return TileMap.draw(
            frame,
            Texts.text("stakeholders.field.country"),
            Texts.text("stakeholders.countries.map"),
            tiles)
        .svg();
  }

  private @Nullable Double years(CountrySummary country) {
    var party = country.party();
    if (party == null || party.date() == null) {
      return null;
    }
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return (double) Math.max(0, ChronoUnit.YEARS.between(party.date().first(), today));
  }

  private List<Choice> choices(Catalogue catalogue) {
    return catalogues.terms(catalogue).stream().map(it -> new Choice(it.key(), it.name())).toList();
  }

  /** What is not recorded comes last. */
  private static String text(@Nullable String text) {
    return text == null ? "\uFFFF" : text;
  }

  private static String date(CountrySummary country) {
    var party = country.party();
    return party == null || party.date() == null ? "9999" : party.date().toString();
  }
}
