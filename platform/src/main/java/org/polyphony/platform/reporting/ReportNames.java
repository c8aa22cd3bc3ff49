package org.polyphony.platform.reporting;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Collection;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Component;

/** The names that a report gives to keys, in the reader's language. */
@Component
class ReportNames {

  private final Catalogue catalogue;
  private final Catalogues registry;
  private final Countries countries;

  ReportNames(Catalogue catalogue, Catalogues registry, Countries countries) {
    this.catalogue = catalogue;
    this.registry = registry;
    this.countries = countries;
  }

  String title(Catalogue.Kind kind, String key) {
    return catalogue.title(kind, key);
  }

  String titles(Catalogue.Kind kind, Collection<String> keys) {
    return keys.isEmpty()
        ? ""
        : Formats.list(keys.stream().map(it -> catalogue.title(kind, it)).toList());
  }

  String country(String code) {
    return countries.name(code);
  }

  String countries(List<String> codes) {
    return codes.isEmpty() ? "" : Formats.list(codes.stream().map(countries::name).toList());
  }

  String region(String key) {
    return key.isEmpty()
        ? text("reporting.report.not-stated")
        : registry.name(org.polyphony.platform.stakeholders.Catalogue.REGION, key);
  }

  static String state(String slug) {
    return text("exchanges.state." + slug);
  }

  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  /**
   * The symbol of a document: never broken at the end of a line, and held together by marks of
   * direction among letters that run from right to left.
   */
  static String symbol(String code) {
    String whole = code.replace(' ', '\u00a0');
    return Reader.language().rightToLeft() ? "\u200e" + whole + "\u200e" : whole;
  }
}
