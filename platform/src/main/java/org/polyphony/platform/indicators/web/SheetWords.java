package org.polyphony.platform.indicators.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.indicators.Binding;
import org.polyphony.platform.indicators.Computation;
import org.polyphony.platform.indicators.Computed;
import org.polyphony.platform.indicators.Dimension;
import org.polyphony.platform.indicators.Disclosure;
import org.polyphony.platform.indicators.Sheet;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;

/** Figures and methods in the reader's words. */
@Component
class SheetWords {

  private final Catalogue catalogue;
  private final Countries countries;
  private final org.polyphony.platform.stakeholders.Catalogues terms;

  SheetWords(
      Catalogue catalogue,
      Countries countries,
      org.polyphony.platform.stakeholders.Catalogues terms) {
    this.catalogue = catalogue;
    this.countries = countries;
    this.terms = terms;
  }

  static String name(Computation computation) {
    return text("indicators.of." + computation.slug());
  }

  List<Fact> facts(Binding binding) {
    var computation = binding.computation();
    var facts = new ArrayList<Fact>();
    facts.add(fact("computation", name(computation)));
    facts.add(fact("definition", text("indicators.definition." + computation.slug())));
    facts.add(fact("unit", text("indicators.unit." + computation.behind().slug())));
    facts.add(fact("source", text("indicators.source." + computation.behind().slug())));
    if (!computation.dimensions().isEmpty()) {
      var dimensions = computation.dimensions().stream().map(SheetWords::dimension).toList();
      facts.add(fact("dimensions", Formats.list(dimensions)));
    }
    facts.addAll(parameters(binding));
    facts.add(fact("limits", text("indicators.limits." + computation.behind().slug())));
    return facts;
  }

  private List<Fact> parameters(Binding binding) {
    var facts = new ArrayList<Fact>();
    String instrument = binding.instrument();
    String outcome = binding.outcome();
    var stage = binding.stage();
    if (instrument != null) {
      facts.add(fact("instrument", catalogue.title(Catalogue.Kind.INSTRUMENT, instrument)));
    }
    if (outcome != null) {
      facts.add(fact("outcome", catalogue.title(Catalogue.Kind.OUTCOME, outcome)));
    }
    if (stage != null) {
      facts.add(fact("stage", text("results.stage." + stage.slug())));
    }
    if (binding.exchange() != null) {
      String path = "/exchanges/" + binding.exchange();
      facts.add(new Fact(text("indicators.field.exchange"), path, path));
    }
    if (binding.from() != null) {
      facts.add(fact("from", Formats.date(binding.from())));
    }
    if (binding.until() != null) {
      facts.add(fact("until", Formats.date(binding.until())));
    }
    return facts;
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("indicators.field." + field), value.isEmpty() ? null : value);
  }

  static String dimension(Dimension dimension) {
    return text("indicators.by." + dimension.slug());
  }

  static SheetPage.Line total(Computed computed, Disclosure disclosure, @Nullable String path) {
    return new SheetPage.Line(text("indicators.total"), figure(computed, disclosure), path);
  }

  static @Nullable String figure(Computed computed, Disclosure disclosure) {
    Long whole = computed.whole();
    if (!disclosure.total()) {
      return null;
    }
    if (whole == null) {
      return Formats.number(computed.total());
    }
    return whole == 0
        ? text("ui.not-recorded")
        : text("strategy.figure.of", "part", computed.total(), "whole", whole);
  }

  List<SheetPage.Group> groups(Computed computed, Disclosure disclosure, @Nullable String path) {
    return Arrays.stream(Dimension.values())
        .filter(it -> !computed.by(it).isEmpty())
        .map(it ->
            new SheetPage.Group(
                dimension(it),
                computed.by(it).stream().map(part -> line(part, disclosure, path)).toList()))
        .toList();
  }

  private SheetPage.Line line(Computed.Part part, Disclosure disclosure, @Nullable String path) {
    boolean told = disclosure.part(part);
    String behind =
        path == null || !told
            ? null
            : path + "?by=" + part.dimension().slug() + "&part=" + part.key();
    return new SheetPage.Line(
        part(part.dimension(), part.key()), told ? Formats.number(part.value()) : null, behind);
  }

  String part(Dimension dimension, String key) {
    if (key.isEmpty()) {
      return text("ui.not-recorded");
    }
    return switch (dimension) {
      case SEX -> text("indicators.sex." + key.toLowerCase(Locale.ROOT).replace('_', '-'));
      case GROUP -> catalogue.shortTitle(Catalogue.Kind.STAKEHOLDER_GROUP, key);
      case REGION -> region(key);
      case COUNTRY -> countries.name(key);
      case INSTRUMENT -> catalogue.title(Catalogue.Kind.INSTRUMENT, key);
      case OUTCOME -> catalogue.title(Catalogue.Kind.OUTCOME, key);
      case KIND -> text("indicators.part." + key.toLowerCase(Locale.ROOT));
    };
  }

  private String region(String key) {
    return terms.terms(org.polyphony.platform.stakeholders.Catalogue.REGION).stream()
        .filter(it -> it.key().equals(key))
        .map(it -> it.name())
        .findFirst()
        .orElse(key);
  }

  SheetPage.Period period(Sheet.Period period, boolean named) {
    Disclosure disclosure = period.disclosure();
    return new SheetPage.Period(
        period.id(),
        text(
            "indicators.period",
            "from",
            Formats.date(period.from()),
            "until",
            Formats.date(period.until())),
        figure(period.valid(), disclosure),
        text(
            "results.confirmed-by",
            "name",
            named ? period.approvedBy() : text("indicators.organization"),
            "date",
            Formats.date(period.approvedAt().atZone(ZoneOffset.UTC).toLocalDate())),
        groups(period.valid(), disclosure, null),
        period.corrections().stream()
            .filter(it -> named || it.part() == null && disclosure.total())
            .map(it -> correction(it, named))
            .toList());
  }

  /** In public the total only: what changed in a part could tell of one person. */
  private Fact correction(Sheet.Correction it, boolean named) {
    var part = it.part();
    String day = Formats.date(it.at().atZone(ZoneOffset.UTC).toLocalDate());
    return Fact.of(
        part == null ? text("indicators.total") : part(part.dimension(), part.key()),
        text(
            "indicators.correction",
            "from",
            it.from() == null ? text("ui.not-recorded") : Formats.number(it.from()),
            "to",
            Formats.number(it.to()),
            "reason",
            it.reason(),
            "name",
            named ? it.by() : text("indicators.organization"),
            "date",
            day));
  }

  static String words(org.polyphony.platform.shared.LocalizedText words) {
    return words.in(Reader.language()).text();
  }
}
