package org.polyphony.platform.stakeholders;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** The rules that every record keeps, however it comes in. */
@Component
class Checks {

  /**
   * Deliberately loose: one at-sign, a dot in the domain, no spaces; the rest only mail can tell.
   */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final Countries countries;
  private final Catalogues catalogues;
  private final Fields fields;

  Checks(Countries countries, Catalogues catalogues, Fields fields) {
    this.countries = countries;
    this.catalogues = catalogues;
    this.fields = fields;
  }

  void organisation(OrganisationDetails details) {
    if (details.name().isEmpty()) {
      throw Refused.at("name.en", "stakeholders.refused.no-name");
    }
    lengths("name", details.name(), 300);
    lengths("acronym", details.acronym(), 60);
    web(details.web());
    profile(details.profile());
  }

  void person(PersonDetails details) {
    if (details.name().isBlank()) {
      throw Refused.at("name", "stakeholders.refused.no-name");
    }
    length("name", details.name(), 300);
    if (details.otherNames().size() > 10) {
      throw Refused.at("otherNames", "stakeholders.refused.too-many", "limit", 10);
    }
    details.otherNames().forEach(it -> length("otherNames", it, 300));
    languages(details);
    email(details.email());
    length("phone", details.phone(), 60);
    profile(details.profile());
  }

  void role(RoleDetails details) {
    known("role", Catalogue.ROLE, details.role());
    details.purposes().forEach(it -> known("purposes", Catalogue.PURPOSE, it));
    lengths("note", details.note(), 500);
    span(details.since(), details.until());
  }

  void affiliation(AffiliationDetails details) {
    lengths("function", details.function(), 200);
    span(details.since(), details.until());
  }

  private void profile(Profile profile) {
    known("group", Catalogue.GROUP, profile.group());
    known("kind", Catalogue.KIND, profile.kind());
    known("level", Catalogue.LEVEL, profile.level());
    if (profile.country() != null && !countries.exists(profile.country())) {
      throw Refused.at("country", "stakeholders.refused.country", "value", profile.country());
    }
    lengths("notes", profile.notes(), 5000);
    profile.own().forEach(fields::check);
  }

  private void known(String field, Catalogue catalogue, @Nullable String key) {
    if (key != null && catalogues.term(catalogue, key) == null) {
      throw Refused.at(field, "stakeholders.refused.term", "value", key);
    }
  }

  private static void languages(PersonDetails details) {
    if (details.languages().size() > 20) {
      throw Refused.at("languages", "stakeholders.refused.too-many", "limit", 20);
    }
    for (String language : details.languages()) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw Refused.at("languages", "stakeholders.refused.language", "value", language);
      }
    }
  }

  private static void email(String email) {
    length("email", email, 320);
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw Refused.at("email", "stakeholders.refused.email", "value", email);
    }
  }

  private static void web(String web) {
    length("web", web, 500);
    if (web.isEmpty()) {
      return;
    }
    try {
      URI uri = new URI(web);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return;
      }
    } catch (URISyntaxException _) {
      // refused below, like any other text that is no address
    }
    throw Refused.at("web", "stakeholders.refused.web", "value", web);
  }

  private static void span(@Nullable PartialDate since, @Nullable PartialDate until) {
    if (since != null && until != null && until.last().isBefore(since.first())) {
      throw Refused.at("until", "stakeholders.refused.span");
    }
  }

  private static void lengths(String field, LocalizedText text, int limit) {
    for (Language language : text.entries().keySet()) {
      length(field + "." + language.code(), String.valueOf(text.text(language)), limit);
    }
  }

  private static void length(String field, String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      throw Refused.at(field, "ui.form.too-long", "limit", limit, "length", length);
    }
    if (text.indexOf('\0') >= 0) {
      throw Refused.at(field, "stakeholders.refused.nul");
    }
  }
}
