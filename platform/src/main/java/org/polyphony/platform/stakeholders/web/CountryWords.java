package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.CountrySummary;
import org.springframework.stereotype.Component;

/** Facts of countries in words. */
@Component
class CountryWords {

  private final Words words;

  CountryWords(Words words) {
    this.words = words;
  }

  CountryRow row(CountrySummary country) {
    var party = country.party();
    PartialDate date = party == null ? null : party.date();
    return new CountryRow(
        country.code(),
        name(country),
        words.name(Catalogue.ELECTORAL_GROUP, country.electoralGroup()),
        region(country),
        Formats.list(
            country.memberships().stream()
                .map(it -> words.shortName(Catalogue.SCHEME, it.scheme()))
                .toList()),
        date == null ? null : Formats.date(date),
        party != null && party.unverified() && date != null);
  }

  String name(CountrySummary country) {
    return country.name().in(Reader.language()).text();
  }

  /** The subregion where there is one. */
  @Nullable String region(CountrySummary country) {
    String subregion = words.name(Catalogue.REGION, country.subregion());
    return subregion == null ? words.name(Catalogue.REGION, country.region()) : subregion;
  }

  @Nullable String electoralGroup(CountrySummary country) {
    return words.name(Catalogue.ELECTORAL_GROUP, country.electoralGroup());
  }

  @Nullable String instrument(CountrySummary.Party party) {
    return words.name(Catalogue.INSTRUMENT, party.type());
  }

  /** The date, or the span in which it must lie; null if nothing is known. */
  @Nullable String date(CountrySummary.Party party) {
    if (party.date() != null) {
      return Formats.date(party.date());
    }
    return party.notBefore() == null || party.notAfter() == null
        ? null
        : Texts.text(
            "stakeholders.country.between",
            "start",
            Formats.date(party.notBefore()),
            "end",
            Formats.date(party.notAfter()));
  }

  /** The lists of countries it is on, each with the month it was last checked. */
  @Nullable String lists(List<CountrySummary.Membership> memberships) {
    return memberships.isEmpty()
        ? null
        : Formats.list(memberships.stream().map(this::membership).toList());
  }

  private String membership(CountrySummary.Membership it) {
    String key =
        it.unsure() ? "stakeholders.country.on-list-unsure" : "stakeholders.country.on-list";
    return Texts.text(
        key,
        "list",
        String.valueOf(words.name(Catalogue.SCHEME, it.scheme())),
        "date",
        Formats.date(it.knownOn()));
  }
}
