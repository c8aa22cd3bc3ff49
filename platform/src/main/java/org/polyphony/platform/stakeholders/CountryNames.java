package org.polyphony.platform.stakeholders;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.polyphony.platform.shared.Language;

/**
 * Country codes of ISO 3166-1 and their names from Unicode CLDR, for the codes that the catalogue
 * does not hold, and the names by which a text may mean a country.
 */
final class CountryNames {

  private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());

  private CountryNames() {}

  static List<String> codes() {
    return CODES;
  }

  static boolean known(String code) {
    return CODES.contains(code);
  }

  static String name(String code, Language language) {
    return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language.locale()));
  }

  /** From codes and names in all languages, normalised, to codes. */
  static Map<String, String> index(Map<String, CountrySummary> catalogue) {
    var index = new HashMap<String, String>();
    for (String code : CODES) {
      for (Language language : Language.values()) {
        index.put(SearchText.key(name(code, language)), code);
      }
      iso3(code).ifPresent(it -> index.put(SearchText.key(it), code));
    }
    catalogue.values().forEach(it -> add(index, it));
    CODES.forEach(it -> index.put(SearchText.key(it), it));
    variants()
        .forEach((code, names) -> {
          for (String name : names.toString().split(";")) {
            index.putIfAbsent(SearchText.key(name), code.toString());
          }
        });
    return Map.copyOf(index);
  }

  /** Former, short and colloquial names, which a catalogue has no place for. */
  private static Properties variants() {
    var variants = new Properties();
    try (var in = CountryNames.class.getResourceAsStream("country-variants.properties")) {
      variants.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return variants;
  }

  private static void add(Map<String, String> index, CountrySummary country) {
    country
        .name()
        .entries()
        .values()
        .forEach(it -> index.put(SearchText.key(it.text()), country.code()));
    index.put(SearchText.key(country.code()), country.code());
  }

  private static Optional<String> iso3(String code) {
    try {
      return Optional.of(Locale.of("", code).getISO3Country());
    } catch (java.util.MissingResourceException _) {
      return Optional.empty();
    }
  }
}
