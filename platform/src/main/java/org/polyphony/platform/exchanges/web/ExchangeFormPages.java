package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts together what the form of an exchange shows. */
@Component
class ExchangeFormPages {

  private static final int FOUND = 20;
  private static final String UTC = "Etc/UTC";

  private final Names names;
  private final Strategies strategies;
  private final Mandates mandates;
  private final Organisations organisations;

  ExchangeFormPages(
      Names names, Strategies strategies, Mandates mandates, Organisations organisations) {
    this.names = names;
    this.strategies = strategies;
    this.mandates = mandates;
    this.organisations = organisations;
  }

  ExchangeFormPage page(@Nullable ExchangeView exchange, Form form, Actor actor) {
    return new ExchangeFormPage(exchange, null, form, choices(form, actor), List.of());
  }

  ExchangeFormPage copy(ExchangeView pattern, Form form, Actor actor) {
    return new ExchangeFormPage(null, pattern, form, choices(form, actor), List.of());
  }

  private ExchangeFormPage.Choices choices(Form form, Actor actor) {
    List<StrategyView> all = strategies.all();
    return new ExchangeFormPage.Choices(
        Arrays.stream(ExchangeState.values())
            .map(it -> new Choice(it.name(), Signs.name(it)))
            .toList(),
        all.stream().map(it -> new Choice("" + it.id(), Signs.words(it.draft().title()))).toList(),
        all.stream()
            .flatMap(it -> it.objectives().stream())
            .map(it -> new Choice("" + it.id(), Signs.words(it.draft().title())))
            .toList(),
        mandates.all().stream().map(it -> new Choice("" + it.id(), Purposes.name(it))).toList(),
        names.choices(Catalogue.Kind.INSTRUMENT, form.values("instruments")),
        names.choices(Catalogue.Kind.ACTIVITY, form.values("activities")),
        names.choices(Catalogue.Kind.DELIVERY_MODE, form.values("delivery")),
        names.choices(Catalogue.Kind.GOAL, form.values("goals")),
        names.choices(Catalogue.Kind.AREA, form.values("areas")),
        names.choices(Catalogue.Kind.SDG, form.values("sdgs")),
        names.choices(Catalogue.Kind.OUTCOME, form.values("outcomes")),
        names.choices(Catalogue.Kind.EXPECTED_RESULT, form.values("results")),
        chosenFirst(names.countryChoices(), form.values("countries")),
        organisers(form, actor),
        zones(form.value("zone")));
  }

  private static List<Choice> chosenFirst(List<Choice> choices, List<String> chosen) {
    var sorted =
        new ArrayList<>(choices.stream().filter(it -> chosen.contains(it.value())).toList());
    choices.stream().filter(it -> !chosen.contains(it.value())).forEach(sorted::add);
    return sorted;
  }

  /** The organisations that are chosen, and those that a search in the form found. */
  private List<Choice> organisers(Form form, Actor actor) {
    var choices = new LinkedHashSet<Choice>();
    var chosen =
        form.values("organisers").stream()
            .filter(it -> it.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    names
        .organisations(chosen, actor)
        .forEach((id, name) -> choices.add(new Choice("" + id, name)));
    String typed = form.value("organiser-search").strip();
    if (!typed.isEmpty() && actor.may("stakeholders.read")) {
      organisations
          .search(actor, typed, FOUND)
          .forEach(it -> choices.add(new Choice(it.id().toString(), it.shownName())));
    }
    return List.copyOf(choices);
  }

  /**
   * One zone a place (CLDR's canonical zones under their IANA names) instead of all six hundred
   * names with their aliases; an alias that is chosen already stays on offer.
   */
  private static List<Choice> zones(String chosen) {
    var names = new TreeSet<String>();
    for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      names.add(TimeZone.getIanaID(id));
    }
    names.add(chosen);
    names.removeAll(List.of("", UTC));
    var choices = new ArrayList<>(List.of(new Choice(UTC, "UTC")));
    names.forEach(it -> choices.add(new Choice(it, it)));
    return choices;
  }

  /**
   * The same page after somebody else changed the exchange: it lists what the fields now hold, and
   * a second save goes through.
   */
  ExchangeFormPage meanwhile(ExchangeView now, Form form, Actor actor) {
    Form current = ExchangeForms.filled(now);
    ExchangeFormPage page = page(now, current, actor);
    var differing = new ArrayList<Fact>();
    for (String field : ExchangeForms.TEXTS) {
      for (Language language : Language.values()) {
        String name = field + "." + language.code();
        if (!form.value(name).strip().equals(current.value(name))) {
          String label = text("exchanges.field." + field) + " (" + language.nativeName() + ")";
          differing.add(Fact.of(label, shown(current.value(name))));
        }
      }
    }
    for (String field : ExchangeForms.FIELDS) {
      if (!form.values(field).equals(current.values(field))) {
        String held = String.join(", ", named(field, current.values(field), page.choices()));
        differing.add(Fact.of(text("exchanges.field." + field), shown(held)));
      }
    }
    form.put("version", now.version());
    return new ExchangeFormPage(now, null, form, choices(form, actor), differing);
  }

  private static @Nullable String shown(String value) {
    return value.isEmpty() ? null : value;
  }

  private static List<String> named(
      String field, List<String> values, ExchangeFormPage.Choices choices) {
    List<Choice> known =
        switch (field) {
          case "strategy" -> choices.strategies();
          case "objective" -> choices.objectives();
          case "mandates" -> choices.mandates();
          case "instruments" -> choices.instruments();
          case "activities" -> choices.activities();
          case "delivery" -> choices.delivery();
          case "goals" -> choices.goals();
          case "areas" -> choices.areas();
          case "sdgs" -> choices.sdgs();
          case "outcomes" -> choices.outcomes();
          case "results" -> choices.results();
          case "countries" -> choices.countries();
          case "organisers" -> choices.organisers();
          default -> List.of();
        };
    return values.stream()
        .map(value ->
            known.stream()
                .filter(it -> it.value().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElse(value))
        .toList();
  }
}
