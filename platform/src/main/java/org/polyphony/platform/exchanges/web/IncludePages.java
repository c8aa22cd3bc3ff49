package org.polyphony.platform.exchanges.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts together the page on which a person is found or registered and added to an exchange. */
@Component
class IncludePages {

  private static final int FOUND = 20;

  private final People people;
  private final Affiliations affiliations;
  private final Names names;

  IncludePages(People people, Affiliations affiliations, Names names) {
    this.people = people;
    this.affiliations = affiliations;
    this.names = names;
  }

  IncludePage page(ExchangeView exchange, Form form, Actor actor) {
    String typed = form.text("q", 200);
    List<IncludePage.Found> found =
        typed.isEmpty()
            ? List.of()
            : people.search(actor, typed, FOUND).stream().map(it -> found(it, exchange)).toList();
    PersonSummary chosen = chosen(form, actor);
    return new IncludePage(
        Paths.work(exchange.id()),
        Signs.words(exchange.draft().title()),
        typed,
        found,
        chosen == null ? null : found(chosen, exchange),
        chosen == null ? List.of() : organisations(chosen.id(), actor),
        names.choices(Catalogue.Kind.STAKEHOLDER_GROUP, List.of()),
        names.countryChoices(),
        actor.may("stakeholders.edit"),
        form);
  }

  private @Nullable PersonSummary chosen(Form form, Actor actor) {
    String number = form.value("person");
    if (!number.matches("\\d{1,18}")) {
      return null;
    }
    var id = new PersonId(Long.parseLong(number));
    PersonSummary person = people.byIds(actor, List.of(id)).get(id);
    if (person == null) {
      throw new NotFound("person", id);
    }
    return person;
  }

  private IncludePage.Found found(PersonSummary person, ExchangeView exchange) {
    long id = person.id().value();
    return new IncludePage.Found(
        id,
        person.name(),
        Turnouts.voice(person.group()),
        names.country(person.country()),
        exchange.participants().stream().anyMatch(it -> it.personId() == id));
  }

  private List<Choice> organisations(PersonId person, Actor actor) {
    var choices = new ArrayList<Choice>();
    for (Affiliations.Entry each : affiliations.of(actor, person)) {
      var choice = new Choice(each.organisation().toString(), Signs.words(each.organisationName()));
      if (!choices.contains(choice)) {
        choices.add(choice);
      }
    }
    return choices;
  }
}
