package org.polyphony.platform.exchanges;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.OrganisationId;
import org.polyphony.platform.stakeholders.Organisations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.stereotype.Component;

/** Refuses references to what does not exist, each beside the field to blame. */
@Component
class ExchangeChecks {

  private final Catalogue catalogue;
  private final Mandates mandates;
  private final Strategies strategies;
  private final Countries countries;
  private final Organisations organisations;
  private final People people;

  ExchangeChecks(
      Catalogue catalogue,
      Mandates mandates,
      Strategies strategies,
      Countries countries,
      Organisations organisations,
      People people) {
    this.catalogue = catalogue;
    this.mandates = mandates;
    this.strategies = strategies;
    this.countries = countries;
    this.organisations = organisations;
    this.people = people;
  }

  void draft(ExchangeDraft draft) {
    String delivery = draft.delivery();
    zone(draft.zone());
    instruments(draft.instruments());
    terms("activities", Catalogue.Kind.ACTIVITY, draft.activities());
    terms("goals", Catalogue.Kind.GOAL, draft.goals());
    terms("areas", Catalogue.Kind.AREA, draft.areas());
    terms("sdgs", Catalogue.Kind.SDG, draft.sdgs());
    terms("outcomes", Catalogue.Kind.OUTCOME, draft.outcomes());
    terms("results", Catalogue.Kind.EXPECTED_RESULT, draft.results());
    terms(
        "delivery", Catalogue.Kind.DELIVERY_MODE, delivery == null ? List.of() : List.of(delivery));
    for (String code : draft.countries()) {
      known("countries", countries.exists(code), code);
    }
    strategy(draft);
    mandates(draft.mandates());
    organisers(draft.organisers());
  }

  void instruments(List<String> keys) {
    terms("instruments", Catalogue.Kind.INSTRUMENT, keys);
  }

  void participant(long personId, @Nullable Long organisationId, Actor actor) {
    var person = new PersonId(personId);
    known("person", people.byIds(actor, List.of(person)).containsKey(person), personId);
    if (organisationId != null) {
      var id = new OrganisationId(organisationId);
      known(
          "organisation", organisations.byIds(actor, List.of(id)).containsKey(id), organisationId);
    }
  }

  void group(@Nullable String key) {
    if (key != null) {
      terms("group", Catalogue.Kind.STAKEHOLDER_GROUP, List.of(key));
    }
  }

  private static void zone(String zone) {
    try {
      known(
          "zone",
          zone.isEmpty() || zone.equals("UTC") || ZoneId.of(zone).getId().contains("/"),
          zone);
    } catch (DateTimeException _) {
      known("zone", false, zone);
    }
  }

  private void terms(String field, Catalogue.Kind kind, Collection<String> keys) {
    for (String key : keys) {
      known(field, catalogue.find(kind, key).isPresent(), key);
    }
  }

  private void strategy(ExchangeDraft draft) {
    Long id = draft.strategyId();
    Long objective = draft.objectiveId();
    StrategyView strategy = null;
    if (id != null) {
      strategy = strategies.all().stream().filter(it -> it.id() == id).findFirst().orElse(null);
      known("strategy", strategy != null, id);
    }
    if (objective != null) {
      known("objective", strategy != null && strategy.objective(objective).isPresent(), objective);
    }
  }

  private void mandates(List<Long> wanted) {
    if (!wanted.isEmpty()) {
      var there = new HashSet<Long>();
      mandates.all().stream().map(MandateView::id).forEach(there::add);
      wanted.forEach(it -> known("mandates", there.contains(it), it));
    }
  }

  private void organisers(List<Long> wanted) {
    var ids = wanted.stream().map(OrganisationId::new).toList();
    var there = organisations.byIds(Actor.system("Checks"), ids);
    ids.forEach(it -> known("organisers", there.containsKey(it), it));
  }

  private static void known(String field, boolean known, Object value) {
    if (!known) {
      throw Refused.at(field, "exchanges.refused.unknown", "value", "" + value);
    }
  }
}
