package org.polyphony.platform.exchanges.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.OrganisationSummary;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** The names behind the keys and numbers of an exchange. */
@Component
class Names {

  private final Catalogue catalogue;
  private final Countries countries;
  private final Organisations organisations;

  Names(Catalogue catalogue, Countries countries, Organisations organisations) {
    this.catalogue = catalogue;
    this.countries = countries;
    this.organisations = organisations;
  }

  /** Catalogue entries to choose from: the enabled ones, and those that are chosen already. */
  List<Choice> choices(Catalogue.Kind kind, Collection<String> chosen) {
    return catalogue.terms(kind).stream()
        .filter(it -> it.enabled() || chosen.contains(it.key()))
        .map(it -> new Choice(it.key(), numbered(it)))
        .toList();
  }

  private static String numbered(Term term) {
    Integer number = term.number();
    String name = Signs.words(term.title());
    return number == null ? name : number + " " + name;
  }

  List<Choice> countryChoices() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }

  String title(Catalogue.Kind kind, String key) {
    return catalogue.find(kind, key).map(Names::numbered).orElse(key);
  }

  List<String> titles(Catalogue.Kind kind, Collection<String> keys) {
    return keys.stream().map(it -> title(kind, it)).toList();
  }

  List<Instrument> instruments(ExchangeDraft draft) {
    return draft.instruments().stream()
        .map(it -> new Instrument(Signs.icon(it), catalogue.title(Catalogue.Kind.INSTRUMENT, it)))
        .toList();
  }

  String country(@org.jspecify.annotations.Nullable String code) {
    return countries.name(code);
  }

  /** The countries of an exchange, sorted for the reader. */
  List<Choice> countries(ExchangeDraft draft) {
    return draft.countries().stream()
        .map(it -> new Choice(it, countries.name(it)))
        .sorted(Formats.byName(Choice::name))
        .toList();
  }

  /** Where an exchange takes place, in one line; empty if not recorded. */
  String where(ExchangeDraft draft) {
    var places = new ArrayList<String>();
    if (!draft.place().isEmpty()) {
      places.add(Signs.words(draft.place()));
    }
    countries(draft).forEach(it -> places.add(it.name()));
    return Formats.list(places);
  }

  /** The names of organisations by number, as far as the actor may see them. */
  Map<Long, String> organisations(Collection<Long> ids, Actor actor) {
    var names = new LinkedHashMap<Long, String>();
    if (!ids.isEmpty()) {
      var found =
          organisations.byIds(actor, ids.stream().distinct().map(OrganisationId::new).toList());
      for (Long id : ids) {
        OrganisationSummary summary = found.get(new OrganisationId(id));
        if (summary != null) {
          names.put(id, summary.shownName());
        }
      }
    }
    return names;
  }
}
