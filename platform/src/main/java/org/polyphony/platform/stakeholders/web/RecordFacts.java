package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;

/** What is known of a record, with what is not. */
@Component
class RecordFacts {

  private final Words words;
  private final Countries countries;
  private final OwnForm own;

  RecordFacts(Words words, Countries countries, OwnForm own) {
    this.words = words;
    this.countries = countries;
    this.own = own;
  }

  List<Fact> of(Actor actor, OrganisationDetails details) {
    var facts = new ArrayList<Fact>();
    String acronym = details.acronym().in(Reader.language()).text();
    facts.add(Fact.of(Texts.text("stakeholders.field.acronym"), recorded(acronym)));
    common(facts, details.profile());
    String web = recorded(details.web());
    facts.add(new Fact(Texts.text("stakeholders.field.web"), web, web));
    facts.addAll(own.facts(actor, false, details.profile().own()));
    return facts;
  }

  List<Fact> of(Actor actor, PersonDetails details) {
    var facts = new ArrayList<Fact>();
    common(facts, details.profile());
    facts.add(Fact.of(Texts.text("stakeholders.field.sex"), Words.sex(details.sex())));
    var languages = details.languages().stream().map(RecordFacts::language).toList();
    facts.add(
        Fact.of(
            Texts.text("stakeholders.field.languages"),
            languages.isEmpty() ? null : Formats.list(languages)));
    String email = recorded(details.email());
    facts.add(
        new Fact(
            Texts.text("stakeholders.field.email"),
            email,
            email == null ? null : "mailto:" + email));
    facts.add(Fact.of(Texts.text("stakeholders.field.phone"), recorded(details.phone())));
    facts.addAll(own.facts(actor, true, details.profile().own()));
    return facts;
  }

  private void common(List<Fact> facts, Profile profile) {
    facts.add(
        Fact.of(
            Texts.text("stakeholders.field.group"), words.name(Catalogue.GROUP, profile.group())));
    facts.add(
        Fact.of(Texts.text("stakeholders.field.kind"), words.name(Catalogue.KIND, profile.kind())));
    facts.add(
        Fact.of(
            Texts.text("stakeholders.field.level"), words.name(Catalogue.LEVEL, profile.level())));
    String code = profile.country();
    String path = code != null && countries.find(code).isPresent() ? "/countries/" + code : null;
    facts.add(new Fact(Texts.text("stakeholders.field.country"), words.country(code), path));
  }

  private static @Nullable String recorded(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The language's name in the reader's language, or its code. */
  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Reader.language().locale());
  }
}
